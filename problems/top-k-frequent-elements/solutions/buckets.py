class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        shelves = [[] for _ in range(len(nums) + 1)]
        for value, count in Counter(nums).items():
            shelves[count].append(value)
        best = []
        for shelf in reversed(shelves):
            best.extend(shelf)
            if len(best) >= k:
                return best
