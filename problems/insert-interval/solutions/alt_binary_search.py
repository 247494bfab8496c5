class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        first = bisect_left([b for _, b in intervals], start)
        past = bisect_right([a for a, _ in intervals], end)
        if first < past:
            start = min(start, intervals[first][0])
            end = max(end, intervals[past - 1][1])
        intervals[first:past] = [[start, end]]
        return intervals
