# FILL IN: a good approach, in a file named after it; then one_pass.cpp, .java, .js and .go beside it.
class Solution:
    def @METHOD@(self, nums: List[int]) -> int:
        return sum(nums)
