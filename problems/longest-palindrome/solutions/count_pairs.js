/**
 * @param {string} s
 * @return {number}
 */
var longestPalindrome = function(s) {
    const counts = new Map();
    for (const c of s) counts.set(c, (counts.get(c) ?? 0) + 1);
    let length = 0;
    for (const k of counts.values()) length += k - (k % 2);
    return length < s.length ? length + 1 : length;
};
