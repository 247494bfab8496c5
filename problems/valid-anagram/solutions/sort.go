func isAnagram(s string, t string) bool {
    a, b := []byte(s), []byte(t)
    slices.Sort(a)
    slices.Sort(b)
    return bytes.Equal(a, b)
}
