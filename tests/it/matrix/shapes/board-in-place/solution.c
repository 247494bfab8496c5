void fill(char** board, int boardSize, int* boardColSize) {
    for (int i = 0; i < boardSize; i++)
        for (int j = 0; j < boardColSize[i]; j++)
            if (board[i][j] == '.') board[i][j] = '#';
}
