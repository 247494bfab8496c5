// declares: wrong
// Cuts a branch off as soon as a word has been found on it, with all that is still below.
var findWords = function(board, words) {
    const root = {};
    for (const word of words) {
        let node = root;
        for (const letter of word) node = node[letter] ??= {};
        node.word = word;
    }
    const found = [];
    const search = (i, j, parent) => {
        const letter = board[i]?.[j];
        const node = letter && parent[letter];
        if (!node) return false;
        let hit = false;
        if (node.word) {
            found.push(node.word);
            delete node.word;
            hit = true;
        }
        board[i][j] = null;
        for (const [a, b] of [[i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1]]) search(a, b, node);
        board[i][j] = letter;
        if (hit) delete parent[letter];
        return hit;
    };
    board.forEach((row, i) => row.forEach((_, j) => search(i, j, root)));
    return found;
};
