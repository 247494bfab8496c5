/**
 * @param {number} n - a positive integer
 * @return {number}
 */
var hammingWeight = function(n) {
    let count = 0;
    for (n |= 0; n !== 0; n &= n - 1) count++;
    return count;
};
