/**
 * @param {string} ransomNote
 * @param {string} magazine
 * @return {boolean}
 */
var canConstruct = function(ransomNote, magazine) {
    const note = [...ransomNote].sort();
    const pieces = [...magazine].sort();
    while (note.length) {
        if (!pieces.length || pieces.at(-1) < note.at(-1)) return false;
        if (pieces.pop() === note.at(-1)) note.pop();
    }
    return true;
};
