class MedianFinder:

    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        insort(self.numbers, num)

    def findMedian(self) -> float:
        n = len(self.numbers)
        return (self.numbers[n // 2] + self.numbers[(n - 1) // 2]) / 2
