// declares: wrong
// As many of each kind closed as opened, in whatever order.
func isValid(s string) bool {
    for _, pair := range []string{"()", "[]", "{}"} {
        if strings.Count(s, pair[:1]) != strings.Count(s, pair[1:]) {
            return false
        }
    }
    return true
}
