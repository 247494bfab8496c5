# declares: wrong
# Does not give a room away at the moment it becomes free.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = []
        for start, end in sorted(intervals):
            if ends and ends[0] < start:
                heapq.heappop(ends)
            heapq.heappush(ends, end)
        return len(ends)
