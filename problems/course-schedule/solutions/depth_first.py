class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [[] for _ in range(numCourses)]
        for a, b in prerequisites:
            needs[a].append(b)
        FRESH, OPEN, DONE = 0, 1, 2
        state = [FRESH] * numCourses

        def possible(course):
            if state[course] != FRESH:
                return state[course] == DONE
            state[course] = OPEN
            for before in needs[course]:
                if not possible(before):
                    return False
            state[course] = DONE
            return True

        return all(possible(course) for course in range(numCourses))
