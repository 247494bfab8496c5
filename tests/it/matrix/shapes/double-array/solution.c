/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
double* halves(double* xs, int xsSize, int* returnSize) {
    double* halved = malloc(xsSize * sizeof(double));
    for (int i = 0; i < xsSize; i++) halved[i] = xs[i] / 2;
    *returnSize = xsSize;
    return halved;
}
