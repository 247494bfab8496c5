# declares: wrong
# The list belongs to the class: a second object begins with the numbers of the first.
class MedianFinder:
    nums = []

    def addNum(self, num: int) -> None:
        insort(self.nums, num)

    def findMedian(self) -> float:
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[~(n // 2)]) / 2
