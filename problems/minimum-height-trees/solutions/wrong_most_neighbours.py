# declares: wrong
# Takes the vertices with most neighbours for the middle.
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        degree = [0] * n
        for a, b in edges:
            degree[a] += 1
            degree[b] += 1
        most = max(degree)
        return [v for v in range(n) if degree[v] == most]
