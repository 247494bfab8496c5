class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        seen = [False] * n

        def visit(u):
            seen[u] = True
            for v in neighbours[u]:
                if not seen[v]:
                    visit(v)

        components = 0
        for u in range(n):
            if not seen[u]:
                components += 1
                visit(u)
        return components
