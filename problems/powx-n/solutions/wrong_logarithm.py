# declares: wrong
# The logarithm of |x| forgets the sign.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if x == 0:
            return 0.0
        return math.exp(n * math.log(abs(x)))
