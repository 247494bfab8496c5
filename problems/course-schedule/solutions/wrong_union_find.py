# declares: wrong
# Looks for a circle without heeding the direction of the arrows.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        parent = list(range(numCourses))

        def find(x):
            while parent[x] != x:
                x = parent[x]
            return x

        for a, b in prerequisites:
            if find(a) == find(b):
                return False
            parent[find(a)] = find(b)
        return True
