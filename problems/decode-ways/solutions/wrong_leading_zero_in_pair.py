# declares: wrong
# Asks only that a pair is at most 26, so that 03 passes for 3.
class Solution:
    def numDecodings(self, s: str) -> int:
        before, here = 0, 1
        for i in range(len(s)):
            ways = here if s[i] != "0" else 0
            if i > 0 and int(s[i - 1:i + 1]) <= 26:
                ways += before
            before, here = here, ways
        return here
