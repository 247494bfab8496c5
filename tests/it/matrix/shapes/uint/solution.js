/**
 * @param {number} n
 * @return {number}
 */
var flipBits = function(n) {
    return ~n >>> 0;
};
