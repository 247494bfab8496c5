// verdict: CE
// says: solution.c:4
char** oneMore(int n) {
    return n + 1.0;
}
