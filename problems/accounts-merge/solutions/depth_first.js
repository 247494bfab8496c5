/**
 * @param {string[][]} accounts
 * @return {string[][]}
 */
var accountsMerge = function(accounts) {
    const accountsWith = new Map();
    accounts.forEach(([, ...addresses], i) => {
        for (const address of addresses) {
            if (!accountsWith.has(address)) accountsWith.set(address, []);
            accountsWith.get(address).push(i);
        }
    });
    const done = new Set();
    const result = [];
    for (let i = 0; i < accounts.length; i++) {
        if (done.has(i)) continue;
        done.add(i);
        const mine = new Set();
        const stack = [i];
        while (stack.length > 0) {
            const account = accounts[stack.pop()];
            for (let k = 1; k < account.length; k++) {
                if (mine.has(account[k])) continue;
                mine.add(account[k]);
                for (const other of accountsWith.get(account[k])) {
                    if (done.has(other)) continue;
                    done.add(other);
                    stack.push(other);
                }
            }
        }
        result.push([accounts[i][0], ...[...mine].sort()]);
    }
    return result;
};
