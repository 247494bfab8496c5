class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def report(lo, hi):
            if hi - lo == 1:
                x = nums[lo]
                return x, x, x, x
            mid = (lo + hi) // 2
            total1, front1, back1, best1 = report(lo, mid)
            total2, front2, back2, best2 = report(mid, hi)
            return (
                total1 + total2,
                max(front1, total1 + front2),
                max(back2, total2 + back1),
                max(best1, best2, back1 + front2),
            )

        return report(0, len(nums))[3]
