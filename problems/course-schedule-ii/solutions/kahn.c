/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    // the edges of a course are a list through two arrays
    int* first = malloc(numCourses * sizeof(int));
    int* after = malloc((prerequisitesSize + 1) * sizeof(int));
    int* waits = calloc(numCourses, sizeof(int));
    int* order = malloc(numCourses * sizeof(int));
    for (int c = 0; c < numCourses; c++) first[c] = -1;
    for (int e = 0; e < prerequisitesSize; e++) {
        int needed = prerequisites[e][1];
        after[e] = first[needed];
        first[needed] = e;
        waits[prerequisites[e][0]]++;
    }
    // what is ready stands between head and tail of the order itself
    int head = 0, tail = 0;
    for (int c = 0; c < numCourses; c++)
        if (waits[c] == 0) order[tail++] = c;
    while (head < tail)
        for (int e = first[order[head++]]; e != -1; e = after[e])
            if (--waits[prerequisites[e][0]] == 0) order[tail++] = prerequisites[e][0];
    *returnSize = tail == numCourses ? tail : 0;
    free(first);
    free(after);
    free(waits);
    return order;
}
