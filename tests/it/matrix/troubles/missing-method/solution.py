# verdict: CE
# says: oneMore
# says: increase
class Solution:
    def increase(self, n: int) -> int:
        return n + 1
