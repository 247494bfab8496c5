/**
 * @param {string} s
 * @param {string} p
 * @return {number[]}
 */
var findAnagrams = function(s, p) {
    const due = {};
    for (const c of p) due[c] = (due[c] ?? 0) + 1;
    const starts = [];
    let left = 0;
    for (let right = 0; right < s.length; right++) {
        due[s[right]] = (due[s[right]] ?? 0) - 1;
        while (due[s[right]] < 0) due[s[left++]]++;
        if (right - left + 1 === p.length) starts.push(left);
    }
    return starts;
};
