/**
 * @param {boolean} flag
 * @return {boolean}
 */
var negate = function(flag) {
    return !flag;
};
