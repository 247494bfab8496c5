func validTree(n int, edges [][]int) bool {
    adj := make([][]int, n)
    for _, e := range edges {
        adj[e[0]] = append(adj[e[0]], e[1])
        adj[e[1]] = append(adj[e[1]], e[0])
    }
    seen := make([]bool, n)
    var acyclic func(u, parent int) bool
    acyclic = func(u, parent int) bool {
        if seen[u] {
            return false
        }
        seen[u] = true
        for _, v := range adj[u] {
            if v != parent && !acyclic(v, u) {
                return false
            }
        }
        return true
    }
    if !acyclic(0, -1) {
        return false
    }
    for _, reached := range seen {
        if !reached {
            return false
        }
    }
    return true
}
