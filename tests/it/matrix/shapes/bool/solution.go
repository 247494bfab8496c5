func negate(flag bool) bool {
    return !flag
}
