// verdict: CE
// says: solution.rs:6
// says: mismatched types
impl Solution {
    pub fn one_more(n: i32) -> i32 {
        (n + 1).to_string()
    }
}
