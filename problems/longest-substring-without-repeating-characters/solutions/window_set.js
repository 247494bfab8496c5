/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function(s) {
    const inside = new Set();
    let left = 0, best = 0;
    for (const c of s) {
        while (inside.has(c)) inside.delete(s[left++]);
        inside.add(c);
        if (inside.size > best) best = inside.size;
    }
    return best;
};
