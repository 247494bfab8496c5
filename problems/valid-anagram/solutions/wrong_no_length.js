// declares: wrong
// Whether t has all letters of s; it may have more.
var isAnagram = function(s, t) {
    const counts = {};
    for (const c of t) counts[c] = (counts[c] || 0) + 1;
    for (const c of s) {
        if (!counts[c]) return false;
        counts[c]--;
    }
    return true;
};
