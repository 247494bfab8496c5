# declares: wrong
# Counts the land cells with water above and to the left: a U has two of them.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        count = 0
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                above = i > 0 and grid[i - 1][j] == "1"
                left = j > 0 and row[j - 1] == "1"
                if cell == "1" and not above and not left:
                    count += 1
        return count
