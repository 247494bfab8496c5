# verdict: TLE
class Solution:
    def oneMore(self, n: int) -> int:
        while True:
            n += 1
