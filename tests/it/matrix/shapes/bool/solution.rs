impl Solution {
    pub fn negate(flag: bool) -> bool {
        !flag
    }
}
