func canConstruct(ransomNote string, magazine string) bool {
    var surplus [26]int
    for _, c := range magazine {
        surplus[c-'a']++
    }
    for _, c := range ransomNote {
        surplus[c-'a']--
    }
    return slices.Min(surplus[:]) >= 0
}
