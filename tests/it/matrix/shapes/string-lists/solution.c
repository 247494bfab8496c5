/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
char*** turnAround(char*** rows, int rowsSize, int* rowsColSize, int* returnSize, int** returnColumnSizes) {
    char*** turned = malloc(rowsSize * sizeof(char**));
    *returnColumnSizes = malloc(rowsSize * sizeof(int));
    for (int i = 0; i < rowsSize; i++) {
        int from = rowsSize - 1 - i, size = rowsColSize[from];
        turned[i] = malloc(size * sizeof(char*));
        for (int j = 0; j < size; j++) turned[i][j] = strdup(rows[from][j]);
        (*returnColumnSizes)[i] = size;
    }
    *returnSize = rowsSize;
    return turned;
}
