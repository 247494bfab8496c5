# declares: wrong
# Moves new elements on top of older ones that still wait.
class MyQueue:

    def __init__(self):
        self.incoming = []
        self.outgoing = []

    def push(self, x: int) -> None:
        self.incoming.append(x)

    def move(self):
        while self.incoming:
            self.outgoing.append(self.incoming.pop())

    def pop(self) -> int:
        self.move()
        return self.outgoing.pop()

    def peek(self) -> int:
        self.move()
        return self.outgoing[-1]

    def empty(self) -> bool:
        return not self.incoming and not self.outgoing
