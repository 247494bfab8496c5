impl Solution {
    pub fn twice(n: i64) -> i64 {
        n * 2
    }
}
