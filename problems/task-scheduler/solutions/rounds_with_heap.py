class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-count for count in Counter(tasks).values()]
        heapify(heap)
        units = 0
        while heap:
            done = [heappop(heap) for _ in range(min(n + 1, len(heap)))]
            for count in done:
                if count < -1:
                    heappush(heap, count + 1)
            units += n + 1 if heap else len(done)
        return units
