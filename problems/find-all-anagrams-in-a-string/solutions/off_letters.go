func findAnagrams(s string, p string) []int {
    diff := map[byte]int{}
    add := func(c byte, by int) {
        diff[c] += by
        if diff[c] == 0 {
            delete(diff, c)
        }
    }
    for i := range p {
        add(p[i], -1)
    }
    starts := []int{}
    for i := range s {
        add(s[i], 1)
        if i >= len(p) {
            add(s[i-len(p)], -1)
        }
        if len(diff) == 0 {
            starts = append(starts, i-len(p)+1)
        }
    }
    return starts
}
