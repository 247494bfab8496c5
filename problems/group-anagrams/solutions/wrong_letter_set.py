# declares: wrong
# Forgets how often each letter occurs.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for s in strs:
            groups.setdefault((len(s), frozenset(s)), []).append(s)
        return list(groups.values())
