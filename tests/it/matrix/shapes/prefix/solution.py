class Solution:
    def removeElement(self, nums: List[int], val: int) -> int:
        kept = 0
        for num in nums:
            if num != val:
                nums[kept] = num
                kept += 1
        return kept
