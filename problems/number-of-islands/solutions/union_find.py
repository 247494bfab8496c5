class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        parent = list(range(m * n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        groups = 0
        for i in range(m):
            for j in range(n):
                if grid[i][j] == "0":
                    continue
                groups += 1
                here = i * n + j
                if i and grid[i - 1][j] == "1":
                    above = find(here - n)
                    parent[here] = above
                    groups -= 1
                if j and grid[i][j - 1] == "1":
                    a, b = find(here), find(here - 1)
                    if a != b:
                        parent[b] = a
                        groups -= 1
        return groups
