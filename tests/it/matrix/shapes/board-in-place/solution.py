class Solution:
    def fill(self, board: List[List[str]]) -> None:
        """
        Do not return anything, modify board in-place instead.
        """
        for row in board:
            row[:] = ["#" if cell == "." else cell for cell in row]
