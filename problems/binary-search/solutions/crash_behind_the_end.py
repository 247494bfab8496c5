# declares: crash
# bisect_left returns len(nums) for a target greater than all values.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        i = bisect.bisect_left(nums, target)
        return i if nums[i] == target else -1
