/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
char** turnAround(char** words, int wordsSize, int* returnSize) {
    char** turned = malloc(wordsSize * sizeof(char*));
    for (int i = 0; i < wordsSize; i++) turned[i] = strdup(words[wordsSize - 1 - i]);
    *returnSize = wordsSize;
    return turned;
}
