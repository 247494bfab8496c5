/**
 * @param {string} beginWord
 * @param {string} endWord
 * @param {string[]} wordList
 * @return {number}
 */
var ladderLength = function(beginWord, endWord, wordList) {
    const patterns = (word) => Array.from(word, (_, i) => `${word.slice(0, i)}*${word.slice(i + 1)}`);
    const buckets = new Map();
    for (const word of wordList) {
        for (const p of patterns(word)) {
            if (!buckets.has(p)) buckets.set(p, []);
            buckets.get(p).push(word);
        }
    }
    const seen = new Set([beginWord]);
    let round = [beginWord];
    for (let count = 1; round.length > 0; count++) {
        const next = [];
        for (const word of round) {
            if (word === endWord) return count;
            for (const p of patterns(word)) {
                for (const other of buckets.get(p) ?? []) {
                    if (seen.has(other)) continue;
                    seen.add(other);
                    next.push(other);
                }
                buckets.delete(p);
            }
        }
        round = next;
    }
    return 0;
};
