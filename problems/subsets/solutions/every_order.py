# declares: slow
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = set()

        def extend(path):
            found.add(tuple(sorted(path)))
            for x in nums:
                if x not in path:
                    extend(path + [x])

        extend([])
        return [list(t) for t in found]
