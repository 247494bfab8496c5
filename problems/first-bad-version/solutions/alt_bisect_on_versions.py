class Versions:
    """The answers as a sorted sequence."""

    def __getitem__(self, version):
        return isBadVersion(version)


class Solution:
    def firstBadVersion(self, n: int) -> int:
        return bisect_left(Versions(), True, 1, n)
