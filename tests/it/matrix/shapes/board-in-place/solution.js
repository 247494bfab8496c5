/**
 * @param {character[][]} board
 * @return {void} Do not return anything, modify board in-place instead.
 */
var fill = function(board) {
    for (const row of board) {
        row.forEach((cell, column) => {
            if (cell === ".") row[column] = "#";
        });
    }
};
