# declares: wrong
# Counts neighbours that overlap, by start, and forgets which of the two has gone.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        return sum(after[0] < before[1] for before, after in zip(intervals, intervals[1:]))
