/**
 * @param {number[][]} grid
 * @return {number[][]}
 */
var transpose = function(grid) {
    return grid[0].map((_, column) => grid.map((row) => row[column]));
};
