/**
 * @param {number} m
 * @param {number} n
 * @return {number}
 */
var uniquePaths = function(m, n) {
    let row = Array(n).fill(1);
    for (let r = 1; r < m; r++) {
        const next = [1];
        for (let c = 1; c < n; c++) next.push(next[c - 1] + row[c]);
        row = next;
    }
    return row[n - 1];
};
