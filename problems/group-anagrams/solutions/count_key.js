/**
 * @param {string[]} strs
 * @return {string[][]}
 */
var groupAnagrams = function(strs) {
    const groups = new Map();
    for (const word of strs) {
        const counts = new Uint8Array(26);
        for (const letter of word) counts[letter.charCodeAt(0) - 97]++;
        const key = counts.join(' ');
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(word);
    }
    return [...groups.values()];
};
