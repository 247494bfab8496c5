# verdict: RE
# says: ValueError: no such number
# says: solution.py:6 in oneMore
class Solution:
    def oneMore(self, n: int) -> int:
        raise ValueError("no such number")
