# declares: wrong
# A set of ints looks sorted until a negative value is among them.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        nums[:] = list(set(nums))
        return len(nums)
