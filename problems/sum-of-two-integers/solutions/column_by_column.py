class Solution:
    def getSum(self, a: int, b: int) -> int:
        result = carry = 0
        for place in range(32):
            x, y = a >> place & 1, b >> place & 1
            result |= (x ^ y ^ carry) << place
            carry = x & y | carry & (x ^ y)
        # place is 31 now: its digit is the sign
        return result | ~0 << 32 if result >> place else result
