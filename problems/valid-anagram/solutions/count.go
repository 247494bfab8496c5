func isAnagram(s string, t string) bool {
    var inS, inT [26]int
    for _, c := range s {
        inS[c-'a']++
    }
    for _, c := range t {
        inT[c-'a']++
    }
    return inS == inT
}
