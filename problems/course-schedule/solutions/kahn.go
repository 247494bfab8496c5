func canFinish(numCourses int, prerequisites [][]int) bool {
    graph := make([][]int, numCourses)
    indegree := make([]int, numCourses)
    for _, p := range prerequisites {
        graph[p[1]] = append(graph[p[1]], p[0])
        indegree[p[0]]++
    }
    var queue []int
    for c, d := range indegree {
        if d == 0 {
            queue = append(queue, c)
        }
    }
    taken := 0
    for ; len(queue) > 0; taken++ {
        c := queue[0]
        queue = queue[1:]
        for _, later := range graph[c] {
            indegree[later]--
            if indegree[later] == 0 {
                queue = append(queue, later)
            }
        }
    }
    return taken == numCourses
}
