func accountsMerge(accounts [][]string) [][]string {
    linked := map[string][]string{}
    for _, account := range accounts {
        first := account[1]
        for _, address := range account[1:] {
            linked[first] = append(linked[first], address)
            linked[address] = append(linked[address], first)
        }
    }
    seen := map[string]bool{}
    var mine []string
    var visit func(string)
    visit = func(address string) {
        if seen[address] {
            return
        }
        seen[address] = true
        mine = append(mine, address)
        for _, other := range linked[address] {
            visit(other)
        }
    }
    var result [][]string
    for _, account := range accounts {
        if mine = nil; !seen[account[1]] {
            visit(account[1])
            sort.Strings(mine)
            result = append(result, append([]string{account[0]}, mine...))
        }
    }
    return result
}
