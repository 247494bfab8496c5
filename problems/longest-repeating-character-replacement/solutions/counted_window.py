class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = defaultdict(int)
        most = left = 0
        for right, c in enumerate(s):
            count[c] += 1
            most = max(most, count[c])
            if right - left + 1 - most > k:
                count[s[left]] -= 1
                left += 1
        return len(s) - left
