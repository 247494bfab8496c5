class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        order = []
        state = {}

        def take(course):
            """Takes all that the course needs, then the course; False on a cycle."""
            if course in state:
                return state[course] == "done"
            state[course] = "open"
            if not all(take(before) for before in needs[course]):
                return False
            state[course] = "done"
            order.append(course)
            return True

        return order if all(take(c) for c in range(numCourses)) else []
