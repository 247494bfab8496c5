class MinStack:

    def __init__(self):
        self.pairs = []

    def push(self, val: int) -> None:
        low = min(val, self.pairs[-1][1]) if self.pairs else val
        self.pairs.append((val, low))

    def pop(self) -> None:
        self.pairs.pop()

    def top(self) -> int:
        return self.pairs[-1][0]

    def getMin(self) -> int:
        return self.pairs[-1][1]
