/**
 * @param {string} s
 * @return {string}
 */
var longestPalindrome = function(s) {
    let from = 0, to = 1;
    const grow = (l, r) => {
        while (l >= 0 && r < s.length && s[l] === s[r]) {
            l--;
            r++;
        }
        if (r - l - 1 > to - from) [from, to] = [l + 1, r];
    };
    for (let i = 0; i < s.length; i++) {
        grow(i, i);
        grow(i, i + 1);
    }
    return s.slice(from, to);
};
