class TimeMap:

    def __init__(self):
        self.histories = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.histories.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        history = self.histories.get(key, [])
        lo, hi = 0, len(history)
        while lo < hi:
            middle = (lo + hi) // 2
            if history[middle][0] <= timestamp:
                lo = middle + 1
            else:
                hi = middle
        return history[lo - 1][1] if lo else ""
