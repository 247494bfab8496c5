/**
 * @param {character[][]} board
 * @param {string} word
 * @return {boolean}
 */
var exist = function(board, word) {
    const search = (i, j, k) => {
        if (board[i]?.[j] !== word[k]) return false;
        if (k === word.length - 1) return true;
        const letter = board[i][j];
        board[i][j] = '';
        const found = search(i, j + 1, k + 1) || search(i, j - 1, k + 1)
            || search(i + 1, j, k + 1) || search(i - 1, j, k + 1);
        board[i][j] = letter;
        return found;
    };
    return board.some((row, i) => row.some((_, j) => search(i, j, 0)));
};
