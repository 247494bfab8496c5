# declares: slow
# Searches from every vertex, and counts those that are the least of their component.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        graph = defaultdict(set)
        for a, b in edges:
            graph[a].add(b)
            graph[b].add(a)
        count = 0
        for start in range(n):
            seen = {start}
            stack = [start]
            while stack:
                for v in graph[stack.pop()]:
                    if v not in seen:
                        seen.add(v)
                        stack.append(v)
            if min(seen) == start:
                count += 1
        return count
