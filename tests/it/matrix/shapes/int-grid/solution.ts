function transpose(grid: number[][]): number[][] {
    return grid[0].map((_, column) => grid.map((row) => row[column]));
};
