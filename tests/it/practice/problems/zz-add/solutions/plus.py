class Solution:
    def addTwo(self, a, b):
        return a + b
