# declares: wrong
# A negative exponent is treated as if it were positive.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        result = 1.0
        n = abs(n)
        while n:
            if n % 2:
                result *= x
            x *= x
            n //= 2
        return result
