/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
typedef struct {
    char *key, *word;
} Pair;

static int byKey(const void* a, const void* b) { return strcmp(((const Pair*)a)->key, ((const Pair*)b)->key); }

// The letters in order, by counting them.
static char* sorted(const char* word) {
    int count[26] = {0};
    for (const char* c = word; *c; c++) count[*c - 'a']++;
    char *key = malloc(strlen(word) + 1), *end = key;
    for (int letter = 0; letter < 26; letter++)
        while (count[letter]--) *end++ = 'a' + letter;
    *end = 0;
    return key;
}

char*** groupAnagrams(char** strs, int strsSize, int* returnSize, int** returnColumnSizes) {
    Pair* pairs = malloc(strsSize * sizeof(Pair));
    for (int i = 0; i < strsSize; i++) pairs[i] = (Pair){sorted(strs[i]), strs[i]};
    qsort(pairs, strsSize, sizeof(Pair), byKey);
    char*** groups = malloc(strsSize * sizeof(char**));
    int* sizes = calloc(strsSize, sizeof(int));
    int count = 0;
    for (int i = 0; i < strsSize; i++) {
        if (i == 0 || strcmp(pairs[i].key, pairs[i - 1].key)) {
            int end = i + 1;
            while (end < strsSize && strcmp(pairs[i].key, pairs[end].key) == 0) end++;
            groups[count++] = malloc((end - i) * sizeof(char*));
        }
        groups[count - 1][sizes[count - 1]++] = pairs[i].word;
    }
    for (int i = 0; i < strsSize; i++) free(pairs[i].key);
    free(pairs);
    *returnSize = count;
    *returnColumnSizes = sizes;
    return groups;
}
