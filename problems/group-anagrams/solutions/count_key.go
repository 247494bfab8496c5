func groupAnagrams(strs []string) [][]string {
    groups := map[[26]int][]string{}
    for _, word := range strs {
        var count [26]int
        for _, letter := range word {
            count[letter-'a']++
        }
        groups[count] = append(groups[count], word)
    }
    ans := make([][]string, 0, len(groups))
    for _, group := range groups {
        ans = append(ans, group)
    }
    return ans
}
