# declares: wrong
# Counts squares where moves are meant: one too many in both directions.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        return comb(m + n, m)
