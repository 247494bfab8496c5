/**
 * @param {string} s
 * @return {string}
 */
var longestPalindrome = function(s) {
    const t = ['<', '#', ...s.split('').flatMap(c => [c, '#']), '>'];
    const p = new Array(t.length).fill(0);
    let mid = 0, end = 0, best = 0;
    for (let i = 1; i < t.length - 1; i++) {
        if (i < end) p[i] = Math.min(end - i, p[2 * mid - i]);
        while (t[i - p[i] - 1] === t[i + p[i] + 1]) p[i]++;
        if (i + p[i] > end) {
            mid = i;
            end = i + p[i];
        }
        if (p[i] > p[best]) best = i;
    }
    const start = (best - p[best] - 1) / 2;
    return s.substring(start, start + p[best]);
};
