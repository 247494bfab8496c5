class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        of_sum = [[] for _ in range(target + 1)]
        of_sum[0].append([])
        for c in candidates:
            for total in range(c, target + 1):
                of_sum[total] += [smaller + [c] for smaller in of_sum[total - c]]
        return of_sum[target]
