# declares: slow
# For each interval, looks at all before it for the longest chain that it can continue.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        best = [1] * len(intervals)
        for i in range(len(intervals)):
            for j in range(i):
                if intervals[j][1] <= intervals[i][0]:
                    best[i] = max(best[i], best[j] + 1)
        return len(intervals) - max(best)
