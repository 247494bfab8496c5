impl Solution {
    pub fn next_letter(letter: char) -> char {
        (letter as u8 + 1) as char
    }
}
