# declares: wrong
# FILL IN: what people get wrong. Two such files or more; one that is too slow declares slow.
class Solution:
    def @METHOD@(self, nums: List[int]) -> int:
        return sum(map(abs, nums))
