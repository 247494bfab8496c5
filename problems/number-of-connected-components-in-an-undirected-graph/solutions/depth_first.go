func countComponents(n int, edges [][]int) int {
    adj := make(map[int][]int, n)
    for _, e := range edges {
        adj[e[0]] = append(adj[e[0]], e[1])
        adj[e[1]] = append(adj[e[1]], e[0])
    }
    seen := make([]bool, n)
    var mark func(int) int
    mark = func(u int) int {
        if seen[u] {
            return 0
        }
        seen[u] = true
        for _, v := range adj[u] {
            mark(v)
        }
        return 1
    }
    count := 0
    for u := 0; u < n; u++ {
        count += mark(u)
    }
    return count
}
