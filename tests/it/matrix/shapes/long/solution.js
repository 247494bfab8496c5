/**
 * @param {number} n
 * @return {number}
 */
var twice = function(n) {
    return n * 2;
};
