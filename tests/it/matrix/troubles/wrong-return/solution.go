// verdict: CE
// says: solution.go:4
func oneMore(n int) int {
    return strconv.Itoa(n + 1)
}
