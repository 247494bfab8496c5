func canFinish(numCourses int, prerequisites [][]int) bool {
    const (
        fresh = iota
        open
        done
    )
    leadsTo := make(map[int][]int)
    for _, p := range prerequisites {
        leadsTo[p[1]] = append(leadsTo[p[1]], p[0])
    }
    state := make([]int, numCourses)
    var cycle func(course int) bool
    cycle = func(course int) bool {
        state[course] = open
        for _, next := range leadsTo[course] {
            if state[next] == open || state[next] == fresh && cycle(next) {
                return true
            }
        }
        state[course] = done
        return false
    }
    for course := range state {
        if state[course] == fresh && cycle(course) {
            return false
        }
    }
    return true
}
