func countComponents(n int, edges [][]int) int {
    group := make([]int, n)
    for v := range group {
        group[v] = v
    }
    find := func(v int) int {
        root := v
        for group[root] != root {
            root = group[root]
        }
        for group[v] != root {
            group[v], v = root, group[v]
        }
        return root
    }
    count := n
    for _, edge := range edges {
        if a, b := find(edge[0]), find(edge[1]); a != b {
            group[b] = a
            count--
        }
    }
    return count
}
