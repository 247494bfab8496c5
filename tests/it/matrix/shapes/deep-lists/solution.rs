impl Solution {
    pub fn turn_around(rows: Vec<Vec<Vec<i32>>>) -> Vec<Vec<Vec<i32>>> {
        rows.into_iter().rev().collect()
    }
}
