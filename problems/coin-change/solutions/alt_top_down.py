class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @lru_cache(maxsize=None)
        def least(a):
            if a == 0:
                return 0
            best = inf
            for c in coins:
                if c <= a:
                    best = min(best, least(a - c) + 1)
            return best

        found = least(amount)
        return -1 if found == inf else found
