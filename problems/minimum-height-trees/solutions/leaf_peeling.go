func findMinHeightTrees(n int, edges [][]int) []int {
    adj := make([][]int, n)
    for _, e := range edges {
        adj[e[0]] = append(adj[e[0]], e[1])
        adj[e[1]] = append(adj[e[1]], e[0])
    }
    degree := make([]int, n)
    var leaves []int
    for v, around := range adj {
        degree[v] = len(around)
        if degree[v] < 2 {
            leaves = append(leaves, v)
        }
    }
    for left := n; left > 2; {
        left -= len(leaves)
        inner := []int{}
        for _, leaf := range leaves {
            for _, v := range adj[leaf] {
                if degree[v]--; degree[v] == 1 {
                    inner = append(inner, v)
                }
            }
        }
        leaves = inner
    }
    return leaves
}
