class Solution:
    def rob(self, nums: List[int]) -> int:
        last = len(nums) - 1

        @cache
        def best(i, first_taken):
            if i > last or (i == last and first_taken):
                return 0
            return max(best(i + 1, first_taken), nums[i] + best(i + 2, first_taken))

        return max(nums[0] + best(2, True), best(1, False))
