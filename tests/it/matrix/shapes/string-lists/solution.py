class Solution:
    def turnAround(self, rows: List[List[str]]) -> List[List[str]]:
        return rows[::-1]
