// verdict: TLE
func oneMore(n int) int {
    for {
        n++
    }
}
