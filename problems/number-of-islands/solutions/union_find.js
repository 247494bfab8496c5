/**
 * @param {character[][]} grid
 * @return {number}
 */
var numIslands = function(grid) {
    const width = grid[0].length;
    const parent = new Map();
    const find = (x) => {
        let root = x;
        while (parent.get(root) !== root) root = parent.get(root);
        while (x !== root) {
            const next = parent.get(x);
            parent.set(x, root);
            x = next;
        }
        return root;
    };
    let islands = 0;
    grid.forEach((row, r) => row.forEach((cell, c) => {
        if (cell === '0') return;
        const id = r * width + c;
        parent.set(id, id);
        islands++;
        const earlier = [];
        if (r > 0 && grid[r - 1][c] === '1') earlier.push(id - width);
        if (c > 0 && row[c - 1] === '1') earlier.push(id - 1);
        for (const other of earlier) {
            const a = find(other);
            const b = find(id);
            if (a !== b) {
                parent.set(a, b);
                islands--;
            }
        }
    }));
    return islands;
};
