// declares: wrong
// Sorts by the rules of a language, not by character codes, and numbers by their value.
var accountsMerge = function(accounts) {
    const owner = new Map();
    const parent = accounts.map((_, i) => i);
    const find = (x) => (parent[x] === x ? x : (parent[x] = find(parent[x])));
    accounts.forEach((account, i) => {
        for (const address of account.slice(1)) {
            if (owner.has(address)) parent[find(i)] = find(owner.get(address));
            else owner.set(address, i);
        }
    });
    const groups = new Map();
    for (const [address, i] of owner) {
        const root = find(i);
        if (!groups.has(root)) groups.set(root, []);
        groups.get(root).push(address);
    }
    const order = new Intl.Collator('en', { numeric: true }).compare;
    return [...groups].map(([root, list]) => [accounts[root][0], ...list.sort(order)]);
};
