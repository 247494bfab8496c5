class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        running = []
        best = 0
        for start, end, pay in sorted(zip(startTime, endTime, profit)):
            while running and running[0][0] <= start:
                best = max(best, heappop(running)[1])
            heappush(running, (end, best + pay))
        return max(total for _, total in running)
