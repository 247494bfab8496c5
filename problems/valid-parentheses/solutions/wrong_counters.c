// declares: wrong
// Each kind is counted for itself, so that ([)] passes.
bool isValid(char* s) {
    int open[128] = {0};
    for (; *s; s++) {
        if (strchr("([{", *s)) open[(int)*s]++;
        else if (open[*s == ')' ? '(' : *s - 2]-- == 0) return false;
    }
    return !open['('] && !open['['] && !open['{'];
}
