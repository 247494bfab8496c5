# declares: slow
# Remembers only the current path, so it walks along every path there is.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        path = set()

        def dfs(course):
            if course in path:
                return False
            path.add(course)
            for before in needs[course]:
                if not dfs(before):
                    return False
            path.remove(course)
            return True

        return all(dfs(course) for course in range(numCourses))
