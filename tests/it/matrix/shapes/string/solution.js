/**
 * @param {string} s
 * @return {string}
 */
var doubled = function(s) {
    return s + s;
};
