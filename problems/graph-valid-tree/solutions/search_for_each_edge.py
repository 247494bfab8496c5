# declares: slow
# Before each edge it searches whether its ends are connected already.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        graph = defaultdict(list)

        def connected(a, b):
            seen = {a}
            stack = [a]
            while stack:
                u = stack.pop()
                if u == b:
                    return True
                for v in graph[u]:
                    if v not in seen:
                        seen.add(v)
                        stack.append(v)
            return False

        for a, b in edges:
            if connected(a, b):
                return False
            graph[a].append(b)
            graph[b].append(a)
        return len(edges) == n - 1
