# declares: wrong
# Never asks about version 1.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        left, right = 1, n
        while right - left > 1:
            mid = left + (right - left) // 2
            if isBadVersion(mid):
                right = mid
            else:
                left = mid
        return right
