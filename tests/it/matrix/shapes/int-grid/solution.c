/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** transpose(int** grid, int gridSize, int* gridColSize, int* returnSize, int** returnColumnSizes) {
    int columns = gridColSize[0];
    int** turned = malloc(columns * sizeof(int*));
    *returnColumnSizes = malloc(columns * sizeof(int));
    for (int j = 0; j < columns; j++) {
        turned[j] = malloc(gridSize * sizeof(int));
        (*returnColumnSizes)[j] = gridSize;
        for (int i = 0; i < gridSize; i++) turned[j][i] = grid[i][j];
    }
    *returnSize = columns;
    return turned;
}
