/**
 * @param {string} beginWord
 * @param {string} endWord
 * @param {string[]} wordList
 * @return {number}
 */
var ladderLength = function(beginWord, endWord, wordList) {
    const free = new Set(wordList);
    if (!free.has(endWord)) return 0;
    let [small, large] = [new Set([beginWord]), new Set([endWord])];
    let words = 1;
    while (small.size > 0) {
        words++;
        for (const word of small) free.delete(word);
        const next = new Set();
        for (const word of small) {
            for (let i = 0; i < word.length; i++) {
                for (let code = 97; code < 123; code++) {
                    const other = word.slice(0, i) + String.fromCharCode(code) + word.slice(i + 1);
                    if (large.has(other)) return words;
                    if (free.has(other)) next.add(other);
                }
            }
        }
        [small, large] = next.size < large.size ? [next, large] : [large, next];
    }
    return 0;
};
