class MyQueue:

    def __init__(self):
        self.back = []
        self.front = []
        self.first = None

    def push(self, x: int) -> None:
        if not self.back:
            self.first = x
        self.back.append(x)

    def pop(self) -> int:
        if not self.front:
            while self.back:
                self.front.append(self.back.pop())
        return self.front.pop()

    def peek(self) -> int:
        return self.front[-1] if self.front else self.first

    def empty(self) -> bool:
        return len(self.back) + len(self.front) == 0
