# declares: wrong
# Takes the name for the person.
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        held = defaultdict(set)
        for name, *addresses in accounts:
            held[name].update(addresses)
        return [[name] + sorted(addresses) for name, addresses in held.items()]
