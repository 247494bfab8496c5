class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        rank = {x: i + 1 for i, x in enumerate(sorted(set(nums)))}
        n = len(rank)
        tree = [0] * (n + 1)
        for x in nums:
            best = 0
            i = rank[x] - 1
            while i > 0:
                best = max(best, tree[i])
                i -= i & -i
            i = rank[x]
            while i <= n:
                tree[i] = max(tree[i], best + 1)
                i += i & -i
        best = 0
        while n > 0:
            best = max(best, tree[n])
            n -= n & -n
        return best
