# declares: wrong
# Notes only values that are strictly smaller, so a repeated minimum is forgotten too early.
class MinStack:

    def __init__(self):
        self.values = []
        self.mins = [2**31 - 1]

    def push(self, val: int) -> None:
        self.values.append(val)
        if val < self.mins[-1]:
            self.mins.append(val)

    def pop(self) -> None:
        if self.values.pop() == self.mins[-1]:
            self.mins.pop()

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.mins[-1]
