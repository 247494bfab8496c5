func findOrder(numCourses int, prerequisites [][]int) []int {
    const (
        unseen = iota
        open
        closed
    )
    unlocks := make([][]int, numCourses)
    for _, p := range prerequisites {
        unlocks[p[1]] = append(unlocks[p[1]], p[0])
    }
    state := make([]int, numCourses)
    order := make([]int, numCourses)
    free := numCourses // the order is filled from its end
    var visit func(course int) bool
    visit = func(course int) bool {
        state[course] = open
        for _, next := range unlocks[course] {
            if state[next] == open || state[next] == unseen && !visit(next) {
                return false
            }
        }
        state[course] = closed
        free--
        order[free] = course
        return true
    }
    for course := range unlocks {
        if state[course] == unseen && !visit(course) {
            return nil
        }
    }
    return order
}
