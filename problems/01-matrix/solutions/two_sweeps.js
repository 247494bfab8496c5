/**
 * @param {number[][]} mat
 * @return {number[][]}
 */
var updateMatrix = function(mat) {
    const m = mat.length;
    const n = mat[0].length;
    // a frame of "infinitely far" cells around the matrix
    const width = n + 2;
    const d = new Array((m + 2) * width).fill(Infinity);
    for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
            const at = (i + 1) * width + j + 1;
            d[at] = mat[i][j] === 0 ? 0 : Math.min(d[at - 1], d[at - width]) + 1;
        }
    }
    for (let i = m - 1; i >= 0; i--) {
        for (let j = n - 1; j >= 0; j--) {
            const at = (i + 1) * width + j + 1;
            d[at] = Math.min(d[at], d[at + 1] + 1, d[at + width] + 1);
            mat[i][j] = d[at];
        }
    }
    return mat;
};
