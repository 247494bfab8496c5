/**
 * @param {number} n
 * @return {number[]}
 */
var countBits = function(n) {
    const ones = new Array(n + 1).fill(0);
    for (let i = 1; i <= n; i++) {
        ones[i] = ones[i & (i - 1)] + 1;
    }
    return ones;
};
