# declares: wrong
# n - 1 edges and each vertex in one of them: a triangle beside an edge has that too.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        ends = {v for edge in edges for v in edge}
        return n == 1 or len(edges) == n - 1 and len(ends) == n
