# declares: wrong
# Knows only rings of two courses.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        pairs = {(a, b) for a, b in prerequisites}
        return all((b, a) not in pairs for a, b in pairs)
