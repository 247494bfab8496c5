class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        ends = []
        best = [0]
        for end, start, pay in sorted(zip(endTime, startTime, profit)):
            k = bisect_right(ends, start)
            best.append(max(best[-1], best[k] + pay))
            ends.append(end)
        return best[-1]
