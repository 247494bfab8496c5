impl Solution {
    pub fn turn_around(rows: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        rows.into_iter().rev().collect()
    }
}
