// declares: wrong
// Reverses the digits that there are and forgets the zeros before them.
impl Solution {
    pub fn reverse_bits(x: u32) -> u32 {
        let digits: String = format!("{x:b}").chars().rev().collect();
        u32::from_str_radix(&digits, 2).unwrap()
    }
}
