/**
 * @param {number[][]} grid
 * @return {number}
 */
var orangesRotting = function(grid) {
    let edge = [];
    let fresh = 0;
    grid.forEach((row, r) => row.forEach((place, c) => {
        if (place === 2) edge.push([r, c]);
        if (place === 1) fresh++;
    }));
    let minutes = 0;
    while (fresh > 0) {
        const next = [];
        for (const [r, c] of edge) {
            for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
                if (grid[a]?.[b] !== 1) continue;
                grid[a][b] = 2;
                next.push([a, b]);
            }
        }
        if (next.length === 0) return -1;
        fresh -= next.length;
        edge = next;
        minutes++;
    }
    return minutes;
};
