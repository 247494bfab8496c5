/**
 * @param {character[][]} board
 * @param {string[]} words
 * @return {string[]}
 */
var findWords = function(board, words) {
    const newNode = () => ({ word: null, next: new Map() });
    const root = newNode();
    for (const word of words) {
        let node = root;
        for (const letter of word) {
            if (!node.next.has(letter)) node.next.set(letter, newNode());
            node = node.next.get(letter);
        }
        node.word = word;
    }

    const found = [];
    const search = (i, j, parent) => {
        const letter = board[i]?.[j];
        const node = parent.next.get(letter);
        if (!node) return;
        if (node.word !== null) {
            found.push(node.word);
            node.word = null;
        }
        board[i][j] = null;
        search(i + 1, j, node);
        search(i - 1, j, node);
        search(i, j + 1, node);
        search(i, j - 1, node);
        board[i][j] = letter;
        if (node.next.size === 0) parent.next.delete(letter);
    };
    board.forEach((row, i) => row.forEach((_, j) => search(i, j, root)));
    return found;
};
