# verdict: RE
# says: returned '2' where int is due
class Solution:
    def oneMore(self, n: int) -> int:
        return str(n + 1)
