# declares: wrong
# Without a rotten orange it always answers -1, though there may be no fresh one either.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        edge = [(i, j) for i, row in enumerate(grid) for j, x in enumerate(row) if x == 2]
        if not edge:
            return -1
        minutes = -1
        while edge:
            minutes += 1
            following = []
            for i, j in edge:
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == 1:
                        grid[a][b] = 2
                        following.append((a, b))
            edge = following
        return -1 if any(1 in row for row in grid) else minutes
