# declares: slow
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        left = list(tasks)
        free_at = {}
        time = 0
        while left:
            counts = Counter(left)
            allowed = [kind for kind in counts if free_at.get(kind, 0) <= time]
            if allowed:
                kind = max(allowed, key=lambda k: counts[k])
                left.remove(kind)
                free_at[kind] = time + n + 1
            time += 1
        return time
