# declares: slow
# Counts, for each start, all meetings that are going on.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        return max(sum(s <= start < e for s, e in intervals) for start, _ in intervals)
