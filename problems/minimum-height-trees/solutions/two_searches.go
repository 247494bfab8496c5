func findMinHeightTrees(n int, edges [][]int) []int {
    adj := make([][]int, n)
    for _, e := range edges {
        adj[e[0]] = append(adj[e[0]], e[1])
        adj[e[1]] = append(adj[e[1]], e[0])
    }
    // the longest way down from u, as the vertices on it, deepest first
    var longest func(u, from int) []int
    longest = func(u, from int) []int {
        var best []int
        for _, v := range adj[u] {
            if v == from {
                continue
            }
            if way := longest(v, u); len(way) > len(best) {
                best = way
            }
        }
        return append(best, u)
    }
    path := longest(longest(0, -1)[0], -1)
    k := len(path)
    return path[(k-1)/2 : k/2+1]
}
