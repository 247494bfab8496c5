class Solution:
    def turnAround(self, words: List[str]) -> List[str]:
        return words[::-1]
