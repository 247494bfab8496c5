# declares: wrong
# Notes the path itself, which is empty again at the end.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        res, path = [], []

        def dfs():
            if len(path) == len(nums):
                res.append(path)
                return
            for x in nums:
                if x not in path:
                    path.append(x)
                    dfs()
                    path.pop()

        dfs()
        return res
