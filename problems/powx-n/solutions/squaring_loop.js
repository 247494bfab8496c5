/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var myPow = function(x, n) {
    let result = 1;
    // Not by shifts: the opposite of the least int is no int.
    for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1) result *= x;
        x *= x;
    }
    return n < 0 ? 1 / result : result;
};
