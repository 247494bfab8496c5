/**
 * @param {string} s
 * @return {number}
 */
var countSubstrings = function(s) {
    const t = `(${['', ...s, ''].join('|')})`;
    const p = new Array(t.length).fill(0);
    let mid = 0, end = 0, total = 0;
    for (let i = 1; i < t.length - 1; i++) {
        let k = i < end ? Math.min(end - i, p[2 * mid - i]) : 0;
        while (t[i - k - 1] === t[i + k + 1]) k++;
        p[i] = k;
        if (i + k > end) [mid, end] = [i, i + k];
        total += (k + 1) >> 1;
    }
    return total;
};
