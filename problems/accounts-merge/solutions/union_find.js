/**
 * @param {string[][]} accounts
 * @return {string[][]}
 */
var accountsMerge = function(accounts) {
    const parent = accounts.map((_, i) => i);
    const find = (x) => {
        while (parent[x] !== x) x = parent[x] = parent[parent[x]];
        return x;
    };
    const owner = new Map();
    for (let i = 0; i < accounts.length; i++) {
        for (const address of accounts[i].slice(1)) {
            if (owner.has(address)) parent[find(owner.get(address))] = find(i);
            else owner.set(address, i);
        }
    }
    const merged = new Map();
    for (const address of [...owner.keys()].sort()) {
        const root = find(owner.get(address));
        if (!merged.has(root)) merged.set(root, [accounts[root][0]]);
        merged.get(root).push(address);
    }
    return [...merged.values()];
};
