class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        degree = [len(around) for around in neighbours]
        leaves = [v for v in range(n) if degree[v] <= 1]
        left = n
        while left > 2:
            left -= len(leaves)
            following = []
            for leaf in leaves:
                for v in neighbours[leaf]:
                    degree[v] -= 1
                    if degree[v] == 1:
                        following.append(v)
            leaves = following
        return leaves
