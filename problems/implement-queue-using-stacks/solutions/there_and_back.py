# declares: slow
class MyQueue:

    def __init__(self):
        self.stack = []
        self.other = []

    def move(self, source, target):
        while source:
            target.append(source.pop())

    def push(self, x: int) -> None:
        self.stack.append(x)

    def pop(self) -> int:
        self.move(self.stack, self.other)
        front = self.other.pop()
        self.move(self.other, self.stack)
        return front

    def peek(self) -> int:
        self.move(self.stack, self.other)
        front = self.other[-1]
        self.move(self.other, self.stack)
        return front

    def empty(self) -> bool:
        return not self.stack
