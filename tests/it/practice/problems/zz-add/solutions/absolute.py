# declares: wrong
class Solution:
    def addTwo(self, a, b):
        return a + abs(b)
