# declares: wrong
# Takes a stored 0 for a missing key.
class LRUCache:

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        value = self.values.get(key)
        if not value:
            return -1
        self.values.move_to_end(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
