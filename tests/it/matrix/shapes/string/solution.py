class Solution:
    def doubled(self, s: str) -> str:
        return s + s
