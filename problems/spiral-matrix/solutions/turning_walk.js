/**
 * @param {number[][]} matrix
 * @return {number[]}
 */
var spiralOrder = function(matrix) {
    const walk = [];
    let ahead = matrix[0].length, after = matrix.length - 1;
    let i = 0, j = -1, di = 0, dj = 1;
    while (ahead > 0) {
        for (let step = 0; step < ahead; step++) {
            i += di;
            j += dj;
            walk.push(matrix[i][j]);
        }
        [ahead, after] = [after, ahead - 1];
        [di, dj] = [dj, -di];
    }
    return walk;
};
