/**
 * @param {number} n
 * @return {number[]}
 */
var countBits = function(n) {
    const ones = [0];
    for (let i = 1; i <= n; i++) ones.push(ones[i >> 1] + i % 2);
    return ones;
};
