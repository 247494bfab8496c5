# declares: wrong
# The heap compares the value first, so the greatest values stay, not the most frequent.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for item in Counter(nums).items():
            heapq.heappush(heap, item)
            if len(heap) > k:
                heapq.heappop(heap)
        return [value for value, _ in heap]
