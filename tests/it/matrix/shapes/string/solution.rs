impl Solution {
    pub fn doubled(s: String) -> String {
        s.repeat(2)
    }
}
