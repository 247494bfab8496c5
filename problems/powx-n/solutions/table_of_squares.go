// The squares of x up to the highest bit of n, then the product of those whose bit is set.
func myPow(x float64, n int) float64 {
    if n < 0 {
        x, n = 1/x, -n
    }
    squares := []float64{x}
    for len(squares) < bits.Len(uint(n)) {
        last := squares[len(squares)-1]
        squares = append(squares, last*last)
    }
    power := 1.0
    for i, square := range squares {
        if n>>i&1 == 1 {
            power *= square
        }
    }
    return power
}
