class Solution:
    def transpose(self, grid: List[List[str]]) -> List[List[str]]:
        return [list(column) for column in zip(*grid)]
