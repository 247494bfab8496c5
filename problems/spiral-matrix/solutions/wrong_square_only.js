// declares: wrong
// Takes the number of rows for the number of columns.
var spiralOrder = function(matrix) {
    const n = matrix.length, out = [];
    let top = 0, bottom = n - 1, left = 0, right = n - 1;
    while (out.length < n * n) {
        for (let j = left; j <= right; j++) out.push(matrix[top][j]);
        top++;
        for (let i = top; i <= bottom; i++) out.push(matrix[i][right]);
        right--;
        for (let j = right; j >= left; j--) out.push(matrix[bottom][j]);
        bottom--;
        for (let i = bottom; i >= top; i--) out.push(matrix[i][left]);
        left++;
    }
    return out;
};
