# declares: wrong
# Takes a meeting that begins when another one ends for a conflict.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        return all(a[1] < b[0] for a, b in zip(intervals, intervals[1:]))
