/**
 * @param {number} n
 * @return {number}
 */
var oneMore = function(n) {
    return n + 1;
};
