class Solution:
    def turnAround(self, rows: List[List[int]]) -> List[List[int]]:
        return rows[::-1]
