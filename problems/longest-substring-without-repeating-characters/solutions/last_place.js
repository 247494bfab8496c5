/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function(s) {
    const last = new Map();
    let left = 0, best = 0;
    for (let right = 0; right < s.length; right++) {
        const seen = last.get(s[right]);
        if (seen !== undefined && seen >= left) left = seen + 1;
        last.set(s[right], right);
        best = Math.max(best, right - left + 1);
    }
    return best;
};
