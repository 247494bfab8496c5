# declares: wrong
# groupby joins only neighbours.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return [list(g) for _, g in groupby(strs, key=sorted)]
