class Solution:
    def twice(self, n: int) -> int:
        return n * 2
