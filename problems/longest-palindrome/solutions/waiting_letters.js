/**
 * @param {string} s
 * @return {number}
 */
var longestPalindrome = function(s) {
    const single = new Set();
    for (const c of s) {
        if (!single.delete(c)) single.add(c);
    }
    return s.length - single.size + (single.size > 0 ? 1 : 0);
};
