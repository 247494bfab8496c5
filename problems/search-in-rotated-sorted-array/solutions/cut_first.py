class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        cut, end = 0, n - 1
        while cut < end:
            mid = (cut + end) // 2
            if nums[mid] <= nums[-1]:
                end = mid
            else:
                cut = mid + 1
        if target <= nums[-1]:
            i = bisect.bisect_left(nums, target, cut, n)
        else:
            i = bisect.bisect_left(nums, target, 0, cut)
        return i if nums[i] == target else -1
