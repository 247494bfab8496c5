# declares: slow
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = set()

        def extend(path, left):
            if left == 0:
                found.add(tuple(sorted(path)))
                return
            for c in candidates:
                if c <= left:
                    extend(path + [c], left - c)

        extend([], target)
        return [list(t) for t in found]
