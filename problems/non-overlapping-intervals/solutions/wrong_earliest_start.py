# declares: wrong
# Keeps what starts first, however long it lasts.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed = 0
        last = intervals[0][1]
        for start, end in intervals[1:]:
            if start < last:
                removed += 1
            else:
                last = end
        return removed
