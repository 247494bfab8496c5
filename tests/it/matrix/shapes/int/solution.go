func oneMore(n int) int {
    return n + 1
}
