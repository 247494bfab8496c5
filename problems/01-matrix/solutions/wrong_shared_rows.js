// declares: wrong
// fill() puts the same row into every place of the result.
var updateMatrix = function(mat) {
    const m = mat.length;
    const n = mat[0].length;
    const d = new Array(m).fill(new Array(n).fill(-1));
    const queue = [];
    for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
            if (mat[i][j] === 0) {
                d[i][j] = 0;
                queue.push([i, j]);
            }
        }
    }
    for (const [i, j] of queue) {
        for (const [a, b] of [[i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1]]) {
            if (a >= 0 && a < m && b >= 0 && b < n && d[a][b] === -1) {
                d[a][b] = d[i][j] + 1;
                queue.push([a, b]);
            }
        }
    }
    return d;
};
