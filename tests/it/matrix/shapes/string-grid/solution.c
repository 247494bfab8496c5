/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
char*** transpose(char*** grid, int gridSize, int* gridColSize, int* returnSize, int** returnColumnSizes) {
    int columns = gridColSize[0];
    char*** turned = malloc(columns * sizeof(char**));
    *returnColumnSizes = malloc(columns * sizeof(int));
    for (int j = 0; j < columns; j++) {
        turned[j] = malloc(gridSize * sizeof(char*));
        (*returnColumnSizes)[j] = gridSize;
        for (int i = 0; i < gridSize; i++) turned[j][i] = strdup(grid[i][j]);
    }
    *returnSize = columns;
    return turned;
}
