# declares: wrong
# The order of the bytes is turned round, the bits within each are not.
class Solution:
    def reverseBits(self, n: int) -> int:
        return int.from_bytes(n.to_bytes(4, "little"), "big")
