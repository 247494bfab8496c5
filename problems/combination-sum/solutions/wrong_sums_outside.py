# declares: wrong
# With the sums as the outer loop, every order of a combination is listed.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[] for _ in range(target + 1)]
        ways[0] = [[]]
        for total in range(1, target + 1):
            for c in candidates:
                if c <= total:
                    ways[total] += [w + [c] for w in ways[total - c]]
        return ways[target]
