int oneMore(int n) {
    return n + 1;
}
