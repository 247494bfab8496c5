# declares: wrong
# Asks only which letters occur, not how often.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        due = set(t)
        count = defaultdict(int)
        have = left = 0
        best = ""
        for right, c in enumerate(s):
            if c in due:
                count[c] += 1
                have += count[c] == 1
            while have == len(due):
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                if s[left] in due:
                    count[s[left]] -= 1
                    have -= count[s[left]] == 0
                left += 1
        return best
