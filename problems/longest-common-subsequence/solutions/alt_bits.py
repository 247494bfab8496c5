class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        # a 0 bit in row marks each place where the length rises
        full = (1 << len(text1)) - 1
        where = Counter()
        for i, c in enumerate(text1):
            where[c] |= 1 << i
        row = full
        for c in text2:
            hits = row & where[c]
            row = (row + hits | row - hits) & full
        return bin(row ^ full).count("1")
