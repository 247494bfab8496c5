# declares: wrong
# Counts only jobs that end before the start, not those that end at the same time.
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        ends, best = [], [0]
        for end, start, pay in sorted(zip(endTime, startTime, profit)):
            best.append(max(best[-1], best[bisect_left(ends, start)] + pay))
            ends.append(end)
        return best[-1]
