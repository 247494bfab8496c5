# declares: slow
# Measures the height for every root.
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        graph = [[] for _ in range(n)]
        for a, b in edges:
            graph[a].append(b)
            graph[b].append(a)

        def height(root):
            seen = [False] * n
            seen[root] = True
            layer = [root]
            h = -1
            while layer:
                h += 1
                following = []
                for u in layer:
                    for v in graph[u]:
                        if not seen[v]:
                            seen[v] = True
                            following.append(v)
                layer = following
            return h

        heights = [height(root) for root in range(n)]
        least = min(heights)
        return [v for v in range(n) if heights[v] == least]
