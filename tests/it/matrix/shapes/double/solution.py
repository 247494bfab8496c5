class Solution:
    def half(self, x: float) -> float:
        return x / 2
