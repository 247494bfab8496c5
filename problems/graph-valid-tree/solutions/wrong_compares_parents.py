# declares: wrong
# Compares and joins the direct parents instead of the representatives.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        parent = list(range(n))
        for a, b in edges:
            if parent[a] == parent[b]:
                return False
            parent[parent[a]] = parent[b]
        return len(edges) == n - 1
