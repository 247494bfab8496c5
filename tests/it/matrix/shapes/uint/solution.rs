impl Solution {
    pub fn flip_bits(n: u32) -> u32 {
        !n
    }
}
