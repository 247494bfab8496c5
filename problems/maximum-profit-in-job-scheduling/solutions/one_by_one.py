# declares: slow
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        jobs = sorted(zip(endTime, startTime, profit))
        best = [0] * (len(jobs) + 1)
        for i, (end, start, pay) in enumerate(jobs):
            k = i
            while k > 0 and jobs[k - 1][0] > start:
                k -= 1
            best[i + 1] = max(best[i], best[k] + pay)
        return best[-1]
