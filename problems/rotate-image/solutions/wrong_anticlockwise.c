// declares: wrong
// Along the diagonal, then upside down: a quarter turn the other way.
void rotate(int** matrix, int matrixSize, int* matrixColSize) {
    for (int i = 0; i < matrixSize; i++)
        for (int j = 0; j < i; j++) {
            int was = matrix[i][j];
            matrix[i][j] = matrix[j][i];
            matrix[j][i] = was;
        }
    for (int i = 0; i < matrixSize / 2; i++) {
        int* row = matrix[i];
        matrix[i] = matrix[matrixSize - 1 - i];
        matrix[matrixSize - 1 - i] = row;
    }
}
