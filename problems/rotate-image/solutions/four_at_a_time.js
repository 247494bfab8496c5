/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var rotate = function(matrix) {
    const n = matrix.length, m = n - 1;
    for (let i = 0; i < Math.floor(n / 2); i++) {
        for (let j = 0; j < Math.ceil(n / 2); j++) {
            const top = matrix[i][j];
            matrix[i][j] = matrix[m - j][i];
            matrix[m - j][i] = matrix[m - i][m - j];
            matrix[m - i][m - j] = matrix[j][m - i];
            matrix[j][m - i] = top;
        }
    }
};
