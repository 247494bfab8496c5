class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        linked = defaultdict(list)
        for _, first, *others in accounts:
            for other in others:
                linked[first].append(other)
                linked[other].append(first)
        seen = set()
        people = []
        for name, first, *_ in accounts:
            if first in seen:
                continue
            seen.add(first)
            mine = [first]
            for address in mine:
                for other in linked[address]:
                    if other not in seen:
                        seen.add(other)
                        mine.append(other)
            people.append([name] + sorted(mine))
        return people
