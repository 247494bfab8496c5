class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows = {i for i, row in enumerate(matrix) if 0 in row}
        columns = [j for j, column in enumerate(zip(*matrix)) if 0 in column]
        for i, row in enumerate(matrix):
            if i in rows:
                row[:] = [0] * len(row)
            else:
                for j in columns:
                    row[j] = 0
