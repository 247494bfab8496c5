class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n == 0:
            return 1.0
        if n < 0:
            return 1.0 / self.myPow(x, -n) if abs(x) <= 1 else self.myPow(1 / x, -n)
        half = self.myPow(x, n // 2)
        return half * half * (x if n % 2 else 1)
