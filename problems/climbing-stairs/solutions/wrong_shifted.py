# declares: wrong
# Gives the Fibonacci number n itself, which is one place too early.
class Solution:
    def climbStairs(self, n: int) -> int:
        a, b = 0, 1
        for _ in range(n):
            a, b = b, a + b
        return a
