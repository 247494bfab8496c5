# declares: slow
class MedianFinder:

    def __init__(self):
        self.nums = []

    def addNum(self, num: int) -> None:
        self.nums.append(num)

    def findMedian(self) -> float:
        nums = sorted(self.nums)
        n = len(nums)
        if n % 2:
            return nums[n // 2]
        return (nums[n // 2 - 1] + nums[n // 2]) / 2
