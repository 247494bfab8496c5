func findAnagrams(s string, p string) (ans []int) {
    var want, have [26]int
    for _, c := range p {
        want[c-'a']++
    }
    for i, c := range s {
        have[c-'a']++
        if i >= len(p) {
            have[s[i-len(p)]-'a']--
        }
        if have == want {
            ans = append(ans, i-len(p)+1)
        }
    }
    return
}
