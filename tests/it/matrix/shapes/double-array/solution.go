func halves(xs []float64) []float64 {
    for i := range xs {
        xs[i] /= 2
    }
    return xs
}
