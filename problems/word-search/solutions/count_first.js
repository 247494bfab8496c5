/**
 * @param {character[][]} board
 * @param {string} word
 * @return {boolean}
 */
var exist = function(board, word) {
    const count = new Map();
    for (const letter of board.flat()) count.set(letter, (count.get(letter) ?? 0) + 1);
    const spare = new Map(count);
    for (const letter of word) {
        if (!spare.get(letter)) return false;
        spare.set(letter, spare.get(letter) - 1);
    }
    const letters = [...word];
    if (count.get(letters[0]) > count.get(letters.at(-1))) letters.reverse();

    const used = board.map((row) => row.map(() => false));
    const search = (i, j, k) => {
        if (k === letters.length) return true;
        if (i < 0 || j < 0 || i >= board.length || j >= board[0].length) return false;
        if (used[i][j] || board[i][j] !== letters[k]) return false;
        used[i][j] = true;
        for (const [a, b] of [[i, j + 1], [i + 1, j], [i, j - 1], [i - 1, j]]) {
            if (search(a, b, k + 1)) return true;
        }
        used[i][j] = false;
        return false;
    };
    for (let i = 0; i < board.length; i++) {
        for (let j = 0; j < board[0].length; j++) {
            if (search(i, j, 0)) return true;
        }
    }
    return false;
};
