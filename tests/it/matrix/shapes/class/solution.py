class Tally:

    def __init__(self, start: int):
        self.sum = start
        self.seen = []

    def add(self, nums: List[int]) -> None:
        self.sum += sum(nums)
        self.seen += nums

    def total(self) -> int:
        return self.sum

    def history(self) -> List[int]:
        return self.seen


# Your Tally object will be instantiated and called as such:
# obj = Tally(start)
# obj.add(nums)
# param_2 = obj.total()
# param_3 = obj.history()
