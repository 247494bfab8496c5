impl Solution {
    pub fn transpose(grid: Vec<Vec<String>>) -> Vec<Vec<String>> {
        (0..grid[0].len()).map(|j| grid.iter().map(|row| row[j].clone()).collect()).collect()
    }
}
