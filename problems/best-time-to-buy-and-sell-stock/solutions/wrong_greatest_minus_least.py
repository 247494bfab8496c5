# declares: wrong
# Does not ask which of the two prices comes first.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(prices) - min(prices)
