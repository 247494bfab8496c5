class Solution:
    def climbStairs(self, n: int) -> int:
        @lru_cache(None)
        def ways(left):
            if left < 2:
                return 1
            return ways(left - 1) + ways(left - 2)

        return ways(n)
