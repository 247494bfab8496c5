class Solution:
    def oneMore(self, n: int) -> int:
        return n + 1
