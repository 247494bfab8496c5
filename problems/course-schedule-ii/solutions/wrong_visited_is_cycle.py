# declares: wrong
# One mark only: a course that is reached a second time is taken for a cycle.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        order = []
        visited = set()

        def dfs(c):
            if c in visited:
                return False
            visited.add(c)
            for b in needs[c]:
                if not dfs(b):
                    return False
            order.append(c)
            return True

        for c in range(numCourses):
            if c not in visited and not dfs(c):
                return []
        return order
