impl Solution {
    pub fn negate_all(flags: Vec<bool>) -> Vec<bool> {
        flags.into_iter().map(|flag| !flag).collect()
    }
}
