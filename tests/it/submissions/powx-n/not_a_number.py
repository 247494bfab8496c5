# verdict: WA
# says: NaN
class Solution:
    def myPow(self, x: float, n: int) -> float:
        return float("nan")
