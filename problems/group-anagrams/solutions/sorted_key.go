func groupAnagrams(strs []string) [][]string {
    place := map[string]int{}
    var groups [][]string
    for _, word := range strs {
        letters := []byte(word)
        slices.Sort(letters)
        at, known := place[string(letters)]
        if !known {
            at = len(groups)
            place[string(letters)] = at
            groups = append(groups, nil)
        }
        groups[at] = append(groups[at], word)
    }
    return groups
}
