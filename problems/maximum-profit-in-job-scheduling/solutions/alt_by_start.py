class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        jobs = sorted(zip(startTime, endTime, profit))
        starts = [job[0] for job in jobs]
        best = [0] * (len(jobs) + 1)
        for i in range(len(jobs) - 1, -1, -1):
            _, end, pay = jobs[i]
            best[i] = max(best[i + 1], pay + best[bisect_left(starts, end)])
        return best[0]
