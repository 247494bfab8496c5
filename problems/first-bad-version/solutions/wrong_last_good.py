# declares: wrong
# Returns the last good version.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        lo, hi = 1, n
        while lo <= hi:
            mid = lo + (hi - lo) // 2
            if isBadVersion(mid):
                hi = mid - 1
            else:
                lo = mid + 1
        return hi
