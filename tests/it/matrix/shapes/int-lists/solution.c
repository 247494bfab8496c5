/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** turnAround(int** rows, int rowsSize, int* rowsColSize, int* returnSize, int** returnColumnSizes) {
    int** turned = malloc(rowsSize * sizeof(int*));
    *returnColumnSizes = malloc(rowsSize * sizeof(int));
    for (int i = 0; i < rowsSize; i++) {
        int from = rowsSize - 1 - i, size = rowsColSize[from];
        turned[i] = malloc(size * sizeof(int));
        memcpy(turned[i], rows[from], size * sizeof(int));
        (*returnColumnSizes)[i] = size;
    }
    *returnSize = rowsSize;
    return turned;
}
