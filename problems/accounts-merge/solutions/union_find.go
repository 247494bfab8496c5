func accountsMerge(accounts [][]string) [][]string {
    root := make([]int, len(accounts))
    for i := range root {
        root[i] = i
    }
    find := func(x int) int {
        for root[x] != x {
            root[x] = root[root[x]]
            x = root[x]
        }
        return x
    }
    seenIn := make(map[string]int)
    for i, account := range accounts {
        for _, address := range account[1:] {
            if j, ok := seenIn[address]; ok {
                root[find(i)] = find(j)
            } else {
                seenIn[address] = i
            }
        }
    }
    addresses := make(map[int][]string)
    for address, i := range seenIn {
        r := find(i)
        addresses[r] = append(addresses[r], address)
    }
    result := make([][]string, 0, len(addresses))
    for r, list := range addresses {
        sort.Strings(list)
        result = append(result, append([]string{accounts[r][0]}, list...))
    }
    return result
}
