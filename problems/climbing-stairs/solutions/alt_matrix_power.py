class Solution:
    def climbStairs(self, n: int) -> int:
        def double(k):
            # the Fibonacci numbers k and k + 1
            if k == 0:
                return 0, 1
            a, b = double(k // 2)
            c, d = a * (2 * b - a), a * a + b * b
            return (d, c + d) if k % 2 else (c, d)

        return double(n)[1]
