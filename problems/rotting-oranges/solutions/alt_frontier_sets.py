class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        places = {(i, j): x for i, row in enumerate(grid) for j, x in enumerate(row)}
        fresh = {p for p, x in places.items() if x == 1}
        edge = {p for p, x in places.items() if x == 2}
        minutes = 0
        while fresh:
            edge = {(i + a, j + b) for i, j in edge for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))} & fresh
            if not edge:
                return -1
            fresh -= edge
            minutes += 1
        return minutes
