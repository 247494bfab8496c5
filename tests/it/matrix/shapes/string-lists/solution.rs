impl Solution {
    pub fn turn_around(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
        rows.into_iter().rev().collect()
    }
}
