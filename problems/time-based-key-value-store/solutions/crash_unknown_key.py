# declares: crash
# Asks for the history of a key that has none.
class TimeMap:

    def __init__(self):
        self.histories = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.histories.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        history = self.histories[key]
        at = bisect_right(history, timestamp, key=lambda entry: entry[0])
        return history[at - 1][1] if at else ""
