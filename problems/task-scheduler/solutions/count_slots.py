class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        ties = sum(count == most for count in counts)
        return max(len(tasks), (most - 1) * (n + 1) + ties)
