// verdict: CE
// says: one_more
// says: increase
impl Solution {
    pub fn increase(n: i32) -> i32 {
        n + 1
    }
}
