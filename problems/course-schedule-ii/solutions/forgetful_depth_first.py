# declares: slow
# Looks for cycles along every path, without remembering which courses are known to be safe.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for a, b in prerequisites:
            needs[a].append(b)
        path = set()
        order = []

        def cyclic(course):
            if course in path:
                return True
            path.add(course)
            for before in needs[course]:
                if cyclic(before):
                    return True
            path.remove(course)
            if course not in order:
                order.append(course)
            return False

        for course in range(numCourses):
            if cyclic(course):
                return []
        return order
