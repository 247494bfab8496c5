impl Solution {
    pub fn fill(board: &mut Vec<Vec<char>>) {
        for cell in board.iter_mut().flatten() {
            if *cell == '.' {
                *cell = '#';
            }
        }
    }
}
