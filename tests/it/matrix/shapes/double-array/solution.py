class Solution:
    def halves(self, xs: List[float]) -> List[float]:
        return [x / 2 for x in xs]
