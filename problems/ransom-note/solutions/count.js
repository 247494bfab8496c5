/**
 * @param {string} ransomNote
 * @param {string} magazine
 * @return {boolean}
 */
var canConstruct = function(ransomNote, magazine) {
    const left = new Map();
    for (const c of magazine) left.set(c, (left.get(c) || 0) + 1);
    for (const c of ransomNote) {
        if (!left.get(c)) return false;
        left.set(c, left.get(c) - 1);
    }
    return true;
};
