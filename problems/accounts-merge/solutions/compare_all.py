# declares: slow
# Compares each account with every group there is.
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        groups = []
        for name, *addresses in accounts:
            mine = set(addresses)
            others = []
            for other, theirs in groups:
                if other == name and not mine.isdisjoint(theirs):
                    mine |= theirs
                else:
                    others.append((other, theirs))
            groups = others + [(name, mine)]
        return [[name] + sorted(mine) for name, mine in groups]
