# declares: wrong
# Treats the name as one more address, so people of the same name become one.
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        linked = defaultdict(set)
        for account in accounts:
            for entry in account:
                linked[account[0]].add(entry)
                linked[entry].add(account[0])
        seen = set()
        result = []
        for account in accounts:
            if account[0] in seen:
                continue
            stack, mine = [account[0]], set()
            seen.add(account[0])
            while stack:
                entry = stack.pop()
                mine.add(entry)
                for other in linked[entry]:
                    if other not in seen:
                        seen.add(other)
                        stack.append(other)
            mine.discard(account[0])
            result.append([account[0]] + sorted(mine))
        return result
