# declares: wrong
# The middle of the numbers as they came, without sorting.
class MedianFinder:

    def __init__(self):
        self.data = []

    def addNum(self, num: int) -> None:
        self.data.append(num)

    def findMedian(self) -> float:
        n = len(self.data)
        return (self.data[(n - 1) // 2] + self.data[n // 2]) / 2
