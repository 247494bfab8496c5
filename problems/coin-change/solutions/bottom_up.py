class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        least = [0] + [amount + 1] * amount
        for c in coins:
            for a in range(c, amount + 1):
                least[a] = min(least[a], least[a - c] + 1)
        return least[amount] if least[amount] <= amount else -1
