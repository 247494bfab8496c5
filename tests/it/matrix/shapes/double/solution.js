/**
 * @param {number} x
 * @return {number}
 */
var half = function(x) {
    return x / 2;
};
