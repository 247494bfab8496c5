# declares: slow
# Adds the new interval, then merges one pair after another and begins again each time.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        intervals.append(newInterval)
        merged = True
        while merged:
            merged = False
            for i in range(len(intervals)):
                for j in range(i):
                    if intervals[i][0] <= intervals[j][1] and intervals[j][0] <= intervals[i][1]:
                        intervals[j] = [min(intervals[i][0], intervals[j][0]), max(intervals[i][1], intervals[j][1])]
                        intervals.pop(i)
                        merged = True
                        break
                if merged:
                    break
        return sorted(intervals)
