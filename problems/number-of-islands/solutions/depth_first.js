/**
 * @param {character[][]} grid
 * @return {number}
 */
var numIslands = function(grid) {
    const visit = (r, c) => {
        if (grid[r]?.[c] !== '1') return 0;
        grid[r][c] = '.';
        visit(r, c + 1);
        visit(r + 1, c);
        visit(r, c - 1);
        visit(r - 1, c);
        return 1;
    };
    let count = 0;
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[r].length; c++) count += visit(r, c);
    }
    return count;
};
