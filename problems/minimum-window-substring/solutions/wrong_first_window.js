// declares: wrong
// Shrinks the first good window and returns it, though a later one may be shorter.
var minWindow = function(s, t) {
    const need = {};
    for (const c of t) need[c] = (need[c] || 0) + 1;
    let missing = t.length, left = 0;
    for (let right = 0; right < s.length; right++) {
        const c = s[right];
        if (need[c] > 0) missing--;
        need[c] = (need[c] || 0) - 1;
        if (missing === 0) {
            while (need[s[left]] < 0) need[s[left++]]++;
            return s.slice(left, right + 1);
        }
    }
    return "";
};
