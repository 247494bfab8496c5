class Solution:
    def numDecodings(self, s: str) -> int:
        @cache
        def read(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            ways = read(i + 1)
            if i + 1 < len(s) and int(s[i:i + 2]) <= 26:
                ways += read(i + 2)
            return ways

        return read(0)
