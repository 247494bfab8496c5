impl Solution {
    pub fn turn_around(words: Vec<String>) -> Vec<String> {
        words.into_iter().rev().collect()
    }
}
