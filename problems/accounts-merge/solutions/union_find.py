class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        parent = list(range(len(accounts)))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        first_seen = {}
        for i, (_, *addresses) in enumerate(accounts):
            for address in addresses:
                if address in first_seen:
                    parent[find(i)] = find(first_seen[address])
                else:
                    first_seen[address] = i
        groups = defaultdict(list)
        for address, i in first_seen.items():
            groups[find(i)].append(address)
        return [[accounts[i][0], *sorted(addresses)] for i, addresses in groups.items()]
