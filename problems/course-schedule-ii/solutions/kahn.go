func findOrder(numCourses int, prerequisites [][]int) []int {
    after := make([][]int, numCourses)
    missing := make([]int, numCourses)
    for _, pair := range prerequisites {
        after[pair[1]] = append(after[pair[1]], pair[0])
        missing[pair[0]]++
    }
    order := make([]int, 0, numCourses)
    for course, count := range missing {
        if count == 0 {
            order = append(order, course)
        }
    }
    for i := 0; i < len(order); i++ {
        for _, next := range after[order[i]] {
            if missing[next]--; missing[next] == 0 {
                order = append(order, next)
            }
        }
    }
    if len(order) < numCourses {
        return []int{}
    }
    return order
}
