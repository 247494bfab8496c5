// declares: wrong
// Makes a new matrix and leaves the caller's as it was.
var rotate = function(matrix) {
    matrix = matrix[0].map((_, column) => matrix.map((row) => row[column]).reverse());
};
