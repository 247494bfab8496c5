class Solution:
    def turnAround(self, rows: List[List[List[int]]]) -> List[List[List[int]]]:
        return rows[::-1]
