class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed = 0
        last = intervals[0][1]
        for start, end in intervals[1:]:
            if start >= last:
                last = end
            else:
                removed += 1
                last = min(last, end)
        return removed
