/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var setZeroes = function(matrix) {
    const m = matrix.length, n = matrix[0].length;
    const rowHasZero = matrix[0].includes(0);
    const columnHasZero = matrix.some((row) => row[0] === 0);

    for (let i = 1; i < m; i++) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][j] === 0) {
                matrix[i][0] = 0;
                matrix[0][j] = 0;
            }
        }
    }
    for (let i = 1; i < m; i++) {
        if (matrix[i][0] === 0) matrix[i].fill(0);
    }
    for (let j = 1; j < n; j++) {
        if (matrix[0][j] !== 0) continue;
        for (let i = 1; i < m; i++) matrix[i][j] = 0;
    }
    if (rowHasZero) matrix[0].fill(0);
    if (columnHasZero) for (const row of matrix) row[0] = 0;
};
