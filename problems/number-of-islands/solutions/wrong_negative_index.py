# declares: wrong
# Index -1 is the other end of the list, so the edges of the map meet.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def sink(r, c):
            try:
                if grid[r][c] != "1":
                    return
            except IndexError:
                return
            grid[r][c] = "0"
            sink(r - 1, c)
            sink(r + 1, c)
            sink(r, c - 1)
            sink(r, c + 1)

        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "1":
                    sink(r, c)
                    count += 1
        return count
