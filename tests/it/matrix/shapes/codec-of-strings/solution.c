/** Encodes a list of strings to a single string. */
char* encode(char** strs, int strsSize) {
    char* text = calloc(10000, 1);
    for (int i = 0; i < strsSize; i++) sprintf(text + strlen(text), "%zu:%s", strlen(strs[i]), strs[i]);
    return text;
}

/**
 * Decodes a single string to a list of strings.
 *
 * Return an array of size *returnSize.
 * Note: The returned array must be malloced, assume caller calls free().
 */
char** decode(char* s, int* returnSize) {
    char** strs = malloc(100 * sizeof(char*));
    *returnSize = 0;
    while (*s) {
        long size = strtol(s, &s, 10);
        strs[(*returnSize)++] = strndup(s + 1, size);
        s += 1 + size;
    }
    return strs;
}

// Your functions will be called as such:
// char* s = encode(strs, strsSize);
// decode(s, &returnSize);
