func validTree(n int, edges [][]int) bool {
    // a negative entry is a representative: minus the size of its group
    up := make([]int, n)
    for i := range up {
        up[i] = -1
    }
    find := func(x int) int {
        for up[x] >= 0 {
            x = up[x]
        }
        return x
    }
    for _, e := range edges {
        a, b := find(e[0]), find(e[1])
        if a == b {
            return false
        }
        if up[a] > up[b] {
            a, b = b, a
        }
        up[a] += up[b]
        up[b] = a
    }
    return up[find(0)] == -n
}
