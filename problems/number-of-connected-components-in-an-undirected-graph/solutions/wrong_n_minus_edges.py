# declares: wrong
# Takes it for granted that every edge joins two components.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        return max(1, n - len(edges))
