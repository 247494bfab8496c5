class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        nums.sort()
        groups = [(len(list(same)), value) for value, same in itertools.groupby(nums)]
        groups.sort(reverse=True)
        return [value for _, value in groups[:k]]
