class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        queue = deque([(amount, 0)])
        seen = {amount}
        while queue:
            left, used = queue.popleft()
            if left == 0:
                return used
            for c in coins:
                if c <= left and left - c not in seen:
                    seen.add(left - c)
                    queue.append((left - c, used + 1))
        return -1
