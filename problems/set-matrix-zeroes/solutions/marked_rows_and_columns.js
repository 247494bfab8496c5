/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var setZeroes = function(matrix) {
    const rows = new Set(), columns = new Set();
    matrix.forEach((row, i) => row.forEach((x, j) => {
        if (x === 0) {
            rows.add(i);
            columns.add(j);
        }
    }));
    for (const i of rows) matrix[i].fill(0);
    for (const row of matrix) {
        for (const j of columns) row[j] = 0;
    }
};
