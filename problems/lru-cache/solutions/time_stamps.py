# declares: slow
class LRUCache:

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.used = {}
        self.now = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.now += 1
        self.used[key] = self.now
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.now += 1
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used, key=self.used.get)
            del self.values[oldest]
            del self.used[oldest]
        self.values[key] = value
        self.used[key] = self.now
