func exist(board [][]byte, word string) bool {
    var search func(i, j int, rest string) bool
    search = func(i, j int, rest string) bool {
        if rest == "" {
            return true
        }
        if i < 0 || i >= len(board) || j < 0 || j >= len(board[i]) || board[i][j] != rest[0] {
            return false
        }
        board[i][j] = 0
        defer func() { board[i][j] = rest[0] }()
        return search(i-1, j, rest[1:]) || search(i+1, j, rest[1:]) ||
            search(i, j-1, rest[1:]) || search(i, j+1, rest[1:])
    }
    for i := range board {
        for j := range board[i] {
            if search(i, j, word) {
                return true
            }
        }
    }
    return false
}
