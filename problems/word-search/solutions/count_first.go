func exist(board [][]byte, word string) bool {
    var there, need [128]int
    for _, row := range board {
        for _, c := range row {
            there[c]++
        }
    }
    for i := range word {
        c := word[i]
        if need[c]++; need[c] > there[c] {
            return false
        }
    }
    letters := []byte(word)
    if there[letters[0]] > there[letters[len(letters)-1]] {
        slices.Reverse(letters)
    }
    var search func(i, j, k int) bool
    search = func(i, j, k int) bool {
        if i < 0 || j < 0 || i == len(board) || j == len(board[0]) || board[i][j] != letters[k] {
            return false
        }
        if k == len(letters)-1 {
            return true
        }
        board[i][j] = '-'
        found := search(i+1, j, k+1) || search(i, j+1, k+1) || search(i-1, j, k+1) || search(i, j-1, k+1)
        board[i][j] = letters[k]
        return found
    }
    for i := range board {
        for j := range board[i] {
            if search(i, j, 0) {
                return true
            }
        }
    }
    return false
}
