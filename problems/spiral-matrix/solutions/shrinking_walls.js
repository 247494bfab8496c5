/**
 * @param {number[][]} matrix
 * @return {number[]}
 */
var spiralOrder = function(matrix) {
    const out = [];
    let top = 0, bottom = matrix.length, left = 0, right = matrix[0].length;
    while (top < bottom && left < right) {
        out.push(...matrix[top++].slice(left, right));
        right--;
        for (let i = top; i < bottom; i++) out.push(matrix[i][right]);
        if (top < bottom) {
            out.push(...matrix[--bottom].slice(left, right).reverse());
        }
        if (left < right) {
            for (let i = bottom - 1; i >= top; i--) out.push(matrix[i][left]);
            left++;
        }
    }
    return out;
};
