# declares: wrong
# Goes on from start + 1 in place of i + 1, so numbers come again and twice.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        res = []

        def dfs(start, path):
            res.append(path)
            for i in range(start, len(nums)):
                dfs(start + 1, path + [nums[i]])

        dfs(0, [])
        return res
