bool isValid(char* s) {
    // what must close next stands on top
    char* due = malloc(strlen(s) + 1);
    int height = 0;
    bool fits = true;
    for (; *s && fits; s++) {
        switch (*s) {
            case '(': due[height++] = ')'; break;
            case '[': due[height++] = ']'; break;
            case '{': due[height++] = '}'; break;
            default: fits = height > 0 && due[--height] == *s;
        }
    }
    free(due);
    return fits && height == 0;
}
