# declares: wrong
# Leaves intervals apart that have only an end in common.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        result = []
        i = 0
        while i < len(intervals) and intervals[i][1] <= start:
            result.append(intervals[i])
            i += 1
        while i < len(intervals) and intervals[i][0] < end:
            start = min(start, intervals[i][0])
            end = max(end, intervals[i][1])
            i += 1
        result.append([start, end])
        return result + intervals[i:]
