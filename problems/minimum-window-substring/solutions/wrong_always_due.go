// declares: wrong
// Every letter of t that comes pays for a missing one, also a surplus one.
func minWindow(s string, t string) string {
    due := map[byte]int{}
    for i := range t {
        due[t[i]]++
    }
    missing, left := len(t), 0
    best := ""
    for right := range s {
        if _, ok := due[s[right]]; ok {
            missing--
        }
        for missing <= 0 {
            if best == "" || right-left+1 < len(best) {
                best = s[left : right+1]
            }
            if _, ok := due[s[left]]; ok {
                missing++
            }
            left++
        }
    }
    return best
}
