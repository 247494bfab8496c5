func isPalindrome(s string) bool {
    kept := []rune{}
    for _, r := range s {
        if unicode.IsLetter(r) || unicode.IsDigit(r) {
            kept = append(kept, unicode.ToLower(r))
        }
    }
    backwards := slices.Clone(kept)
    slices.Reverse(backwards)
    return slices.Equal(kept, backwards)
}
