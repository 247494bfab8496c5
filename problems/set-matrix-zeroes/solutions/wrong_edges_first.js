// declares: wrong
// Clears the first row and column before their marks have been read.
var setZeroes = function(matrix) {
    const m = matrix.length, n = matrix[0].length;
    const firstRow = matrix[0].includes(0);
    const firstColumn = matrix.some((row) => row[0] === 0);
    for (let i = 1; i < m; i++) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][j] === 0) matrix[i][0] = matrix[0][j] = 0;
        }
    }
    if (firstRow) matrix[0].fill(0);
    if (firstColumn) matrix.forEach((row) => { row[0] = 0; });
    for (let i = 1; i < m; i++) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
        }
    }
};
