# declares: wrong
# Counts idle units after the last task as well.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-c for c in Counter(tasks).values()]
        heapq.heapify(heap)
        time = 0
        while heap:
            again = []
            for _ in range(n + 1):
                if heap:
                    c = heapq.heappop(heap) + 1
                    if c:
                        again.append(c)
                time += 1
            for c in again:
                heapq.heappush(heap, c)
        return time
