type groups struct {
    parent []int
    rank   []int
    count  int
}

func (g *groups) find(x int) int {
    for g.parent[x] != x {
        g.parent[x] = g.parent[g.parent[x]]
        x = g.parent[x]
    }
    return x
}

func (g *groups) union(a, b int) {
    a, b = g.find(a), g.find(b)
    if a == b {
        return
    }
    if g.rank[a] < g.rank[b] {
        a, b = b, a
    }
    g.parent[b] = a
    if g.rank[a] == g.rank[b] {
        g.rank[a]++
    }
    g.count--
}

func numIslands(grid [][]byte) int {
    m, n := len(grid), len(grid[0])
    g := &groups{parent: make([]int, m*n), rank: make([]int, m*n)}
    for i := range g.parent {
        g.parent[i] = i
        if grid[i/n][i%n] == '1' {
            g.count++
        }
    }
    for i := 0; i < m; i++ {
        for j := 0; j < n; j++ {
            if grid[i][j] == '0' {
                continue
            }
            if j+1 < n && grid[i][j+1] == '1' {
                g.union(i*n+j, i*n+j+1)
            }
            if i+1 < m && grid[i+1][j] == '1' {
                g.union(i*n+j, (i+1)*n+j)
            }
        }
    }
    return g.count
}
