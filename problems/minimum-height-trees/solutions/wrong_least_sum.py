# declares: wrong
# Minimises the sum of all distances instead of the greatest.
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        graph = defaultdict(list)
        for a, b in edges:
            graph[a].append(b)
            graph[b].append(a)
        order, parent = [0], {0: None}
        for u in order:
            for v in graph[u]:
                if v != parent[u]:
                    parent[v] = u
                    order.append(v)
        size, total = [1] * n, [0] * n
        for u in reversed(order[1:]):
            size[parent[u]] += size[u]
            total[parent[u]] += total[u] + size[u]
        for u in order[1:]:
            total[u] = total[parent[u]] + n - 2 * size[u]
        least = min(total)
        return [v for v in range(n) if total[v] == least]
