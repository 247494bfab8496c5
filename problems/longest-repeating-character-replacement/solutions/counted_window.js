/**
 * @param {string} s
 * @param {number} k
 * @return {number}
 */
var characterReplacement = function(s, k) {
    const counts = {};
    let size = 0, most = 0;
    for (let i = 0; i < s.length; i++) {
        const c = s[i];
        counts[c] = (counts[c] || 0) + 1;
        most = Math.max(most, counts[c]);
        if (size < most + k) size++;
        else counts[s[i - size]]--;
    }
    return size;
};
