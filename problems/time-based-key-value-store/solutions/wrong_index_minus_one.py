# declares: wrong
# Before the first entry the index is -1, which is the last one in Python.
class TimeMap:

    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(lambda: [""])

    def set(self, key: str, value: str, timestamp: int) -> None:
        if key not in self.values:
            self.values[key] = []
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.values:
            return ""
        return self.values[key][bisect_right(self.times[key], timestamp) - 1]
