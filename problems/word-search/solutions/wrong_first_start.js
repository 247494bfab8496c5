// declares: wrong
// Tries only the first cell that holds the first letter.
var exist = function(board, word) {
    const search = (i, j, k) => {
        if (board[i]?.[j] !== word[k]) return false;
        if (k === word.length - 1) return true;
        board[i][j] = '#';
        const found = search(i + 1, j, k + 1) || search(i - 1, j, k + 1)
            || search(i, j + 1, k + 1) || search(i, j - 1, k + 1);
        board[i][j] = word[k];
        return found;
    };
    for (let i = 0; i < board.length; i++) {
        const j = board[i].indexOf(word[0]);
        if (j >= 0) return search(i, j, 0);
    }
    return false;
};
