class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found, path = [], []

        def extend(start, left):
            if left == 0:
                found.append(path[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                path.append(candidates[i])
                extend(i, left - candidates[i])
                path.pop()

        extend(0, target)
        return found
