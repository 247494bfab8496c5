// declares: wrong
// Index 0 is falsy, so a twin at the beginning is overlooked.
var lengthOfLongestSubstring = function(s) {
    const last = {};
    let left = 0, best = 0;
    for (let right = 0; right < s.length; right++) {
        const c = s[right];
        if (last[c]) left = Math.max(left, last[c] + 1);
        last[c] = right;
        best = Math.max(best, right - left + 1);
    }
    return best;
};
