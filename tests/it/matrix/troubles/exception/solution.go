// verdict: RE
// says: no such number
// says: solution.go:5 in oneMore
func oneMore(n int) int {
    panic("no such number")
}
