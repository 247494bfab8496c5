# declares: slow
# The visited cells are a list, which is searched from the start at every step.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        visited = []
        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "1" and (r, c) not in visited:
                    count += 1
                    visited.append((r, c))
                    stack = [(r, c)]
                    while stack:
                        x, y = stack.pop()
                        for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                            if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == "1" and (a, b) not in visited:
                                visited.append((a, b))
                                stack.append((a, b))
        return count
