// verdict: RE
// says: no such number
// says: solution.rs:6
impl Solution {
    pub fn one_more(n: i32) -> i32 {
        panic!("no such number")
    }
}
