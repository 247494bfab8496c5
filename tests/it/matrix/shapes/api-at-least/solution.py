# The isBadVersion API is already defined for you.
# def isBadVersion(version: int) -> bool:

class Solution:
    def firstBadVersion(self, n: int) -> int:
        return bisect_left(range(n), True, key=lambda i: isBadVersion(i + 1)) + 1
