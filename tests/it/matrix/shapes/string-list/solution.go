func turnAround(words []string) []string {
    slices.Reverse(words)
    return words
}
