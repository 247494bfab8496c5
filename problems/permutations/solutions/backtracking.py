class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found, path = [], []
        used = [False] * len(nums)

        def fill():
            if len(path) == len(nums):
                found.append(path[:])
                return
            for i, x in enumerate(nums):
                if not used[i]:
                    used[i] = True
                    path.append(x)
                    fill()
                    path.pop()
                    used[i] = False

        fill()
        return found
