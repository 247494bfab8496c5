impl Solution {
    pub fn reverse_bits(x: u32) -> u32 {
        (0..32).fold(0, |reversed, at| reversed << 1 | x >> at & 1)
    }
}
