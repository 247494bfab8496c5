func minWindow(s string, t string) string {
    var due [128]int
    for i := range t {
        due[t[i]]++
    }
    missing, left := len(t), 0
    best := ""
    for right := range s {
        c := s[right]
        if due[c] > 0 {
            missing--
        }
        due[c]--
        if missing > 0 {
            continue
        }
        // what is in surplus at the left end is given out
        for due[s[left]] < 0 {
            due[s[left]]++
            left++
        }
        if best == "" || right-left+1 < len(best) {
            best = s[left : right+1]
        }
    }
    return best
}
