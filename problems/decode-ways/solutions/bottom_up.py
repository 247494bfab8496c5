class Solution:
    def numDecodings(self, s: str) -> int:
        before, here = 0, 1
        last = ""
        for digit in s:
            ways = 0
            if digit != "0":
                ways += here
            if last == "1" or (last == "2" and digit < "7"):
                ways += before
            before, here = here, ways
            last = digit
        return here
