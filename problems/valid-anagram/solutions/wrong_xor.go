// declares: wrong
// XOR of all letters is 0 whenever they cancel in pairs, not only between s and t.
func isAnagram(s string, t string) bool {
    x := 0
    for _, c := range s + t {
        x ^= int(c)
    }
    return len(s) == len(t) && x == 0
}
