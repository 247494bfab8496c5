# declares: wrong
# Different letters can have the same sum: "ad" and "bc".
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            groups[len(s), sum(map(ord, s))].append(s)
        return list(groups.values())
