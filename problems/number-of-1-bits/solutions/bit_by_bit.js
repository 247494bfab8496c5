/**
 * @param {number} n
 * @return {number}
 */
var hammingWeight = function(n) {
    let ones = 0;
    while (n > 0) {
        ones += n % 2;
        n = Math.floor(n / 2);
    }
    return ones;
};
