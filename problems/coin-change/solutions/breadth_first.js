/**
 * @param {number[]} coins
 * @param {number} amount
 * @return {number}
 */
var coinChange = function(coins, amount) {
    let level = [0];
    const seen = new Set(level);
    for (let used = 0; level.length > 0; used++) {
        if (seen.has(amount)) {
            return level.includes(amount) ? used : -1;
        }
        const next = [];
        for (const a of level) {
            for (const coin of coins) {
                const b = a + coin;
                if (b > amount || seen.has(b)) continue;
                seen.add(b);
                next.push(b);
            }
        }
        level = next;
    }
    return -1;
};
