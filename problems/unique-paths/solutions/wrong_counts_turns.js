// declares: wrong
// Takes each move to be a free choice of two and forgets the borders.
var uniquePaths = function(m, n) {
    return m === 1 || n === 1 ? 1 : 2 ** (m + n - 3);
};
