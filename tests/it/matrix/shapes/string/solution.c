char* doubled(char* s) {
    char* twice = malloc(2 * strlen(s) + 1);
    strcpy(twice, s);
    strcat(twice, s);
    return twice;
}
