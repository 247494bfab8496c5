class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if len(edges) != n - 1:
            return False
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        reached = {0}
        stack = [0]
        while stack:
            for v in neighbours[stack.pop()]:
                if v not in reached:
                    reached.add(v)
                    stack.append(v)
        return len(reached) == n
