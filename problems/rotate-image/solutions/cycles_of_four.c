static void swap(int* a, int* b) {
    int was = *a;
    *a = *b;
    *b = was;
}

void rotate(int** matrix, int matrixSize, int* matrixColSize) {
    // a quarter of the cells stands for four each
    int last = matrixSize - 1;
    for (int i = 0; i < matrixSize / 2; i++)
        for (int j = 0; j < (matrixSize + 1) / 2; j++) {
            swap(&matrix[i][j], &matrix[j][last - i]);
            swap(&matrix[i][j], &matrix[last - i][last - j]);
            swap(&matrix[i][j], &matrix[last - j][i]);
        }
}
