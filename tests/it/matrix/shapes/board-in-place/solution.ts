/**
 Do not return anything, modify board in-place instead.
 */
function fill(board: string[][]): void {
    for (const row of board) {
        row.forEach((cell, column) => {
            if (cell === ".") row[column] = "#";
        });
    }
};
