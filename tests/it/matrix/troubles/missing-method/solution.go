// verdict: CE
// says: oneMore
// says: increase
func increase(n int) int {
    return n + 1
}
