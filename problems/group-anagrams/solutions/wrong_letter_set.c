// declares: wrong
// Which letters there are says nothing about how many.
static unsigned letters(const char* s) {
    unsigned set = 0;
    while (*s) set |= 1u << (*s++ - 'a');
    return set;
}

char*** groupAnagrams(char** strs, int strsSize, int* returnSize, int** returnColumnSizes) {
    char*** groups = malloc(strsSize * sizeof(char**));
    *returnColumnSizes = malloc(strsSize * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < strsSize; i++) {
        int g = 0;
        while (g < *returnSize && letters(groups[g][0]) != letters(strs[i])) g++;
        if (g == *returnSize) {
            groups[g] = malloc(strsSize * sizeof(char*));
            (*returnColumnSizes)[g] = 0;
            (*returnSize)++;
        }
        groups[g][(*returnColumnSizes)[g]++] = strs[i];
    }
    return groups;
}
