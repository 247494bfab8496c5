/**
 * @param {number} m
 * @param {number} n
 * @return {number}
 */
var uniquePaths = function(m, n) {
    const small = Math.min(m, n);
    let ways = 1;
    for (let k = 1; k < small; k++) {
        ways = ways * (m + n - 1 - k) / k;
    }
    return ways;
};
