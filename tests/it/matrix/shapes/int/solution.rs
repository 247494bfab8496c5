impl Solution {
    pub fn one_more(n: i32) -> i32 {
        n + 1
    }
}
