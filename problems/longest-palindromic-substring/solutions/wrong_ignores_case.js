// declares: wrong
// Treats upper-case and lower-case letters as the same.
var longestPalindrome = function(s) {
    const t = s.toLowerCase();
    let from = 0, to = 1;
    for (let c = 0; c < 2 * s.length - 1; c++) {
        let l = c >> 1, r = (c + 1) >> 1;
        while (l >= 0 && r < s.length && t[l] === t[r]) {
            l--;
            r++;
        }
        if (r - l - 1 > to - from) [from, to] = [l + 1, r];
    }
    return s.slice(from, to);
};
