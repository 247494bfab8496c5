func twice(n int64) int64 {
    return n * 2
}
