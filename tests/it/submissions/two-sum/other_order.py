# verdict: AC
class Solution:
    def twoSum(self, a, t):
        seen = {}
        for i, n in enumerate(a):
            if t - n in seen:
                return i, seen[t - n]
            seen[n] = i
