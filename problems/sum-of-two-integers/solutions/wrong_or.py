# declares: wrong
# Or is the sum only if no column holds two ones.
class Solution:
    def getSum(self, a: int, b: int) -> int:
        return a | b
