/**
 * @param {string} s
 * @param {string} p
 * @return {number[]}
 */
var findAnagrams = function(s, p) {
    const code = (text, i) => text.charCodeAt(i) - 97;
    const balance = new Array(26).fill(0);
    for (let i = 0; i < p.length; i++) balance[code(p, i)]--;
    const starts = [];
    for (let end = 0; end < s.length; end++) {
        balance[code(s, end)]++;
        const start = end - p.length + 1;
        if (start > 0) balance[code(s, start - 1)]--;
        if (start >= 0 && balance.every(b => b === 0)) starts.push(start);
    }
    return starts;
};
