// declares: wrong
// A cycle is left out of the order, and the rest is given for the whole.
int* findOrder(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize, int* returnSize) {
    int* waits = calloc(numCourses, sizeof(int));
    int* order = malloc(numCourses * sizeof(int));
    int n = 0;
    for (int e = 0; e < prerequisitesSize; e++) waits[prerequisites[e][0]]++;
    for (int c = 0; c < numCourses; c++)
        if (!waits[c]) order[n++] = c;
    for (int i = 0; i < n; i++)
        for (int e = 0; e < prerequisitesSize; e++)
            if (prerequisites[e][1] == order[i] && !--waits[prerequisites[e][0]]) order[n++] = prerequisites[e][0];
    *returnSize = n;
    return order;
}
