# declares: wrong
# A put on a key that is there changes its value and leaves its age.
class LRUCache:

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        if key in self.values:
            self.values.move_to_end(key)
            return self.values[key]
        return -1

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) >= self.capacity:
            self.values.popitem(last=False)
        self.values[key] = value
