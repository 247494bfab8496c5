func alienOrder(words []string) string {
    var occurs [26]bool
    var after [26][26]bool
    for _, word := range words {
        for _, c := range word {
            occurs[c-'a'] = true
        }
    }
    for i := 1; i < len(words); i++ {
        a, b := words[i-1], words[i]
        if strings.HasPrefix(a, b) && len(a) > len(b) {
            return ""
        }
        for k := 0; k < len(a) && k < len(b); k++ {
            if a[k] != b[k] {
                after[a[k]-'a'][b[k]-'a'] = true
                break
            }
        }
    }
    indegree := map[int]int{}
    for x := 0; x < 26; x++ {
        if occurs[x] {
            indegree[x] += 0
        }
        for y := 0; y < 26; y++ {
            if after[x][y] {
                indegree[y]++
            }
        }
    }
    total := len(indegree)
    var queue []int
    for c, d := range indegree {
        if d == 0 {
            queue = append(queue, c)
        }
    }
    order := []byte{}
    for len(queue) > 0 {
        x := queue[0]
        queue = queue[1:]
        order = append(order, byte('a'+x))
        for y, arrow := range after[x] {
            if !arrow {
                continue
            }
            if indegree[y]--; indegree[y] == 0 {
                queue = append(queue, y)
            }
        }
    }
    if len(order) < total {
        return ""
    }
    return string(order)
}
