func countBits(n int) []int {
    ones := make([]int, n+1)
    for i := range ones {
        if rest := i & (i - 1); i > 0 {
            ones[i] = ones[rest] + 1
        }
    }
    return ones
}
