class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = running = 0
        for today, tomorrow in zip(prices, prices[1:]):
            running = max(0, running + tomorrow - today)
            best = max(best, running)
        return best
