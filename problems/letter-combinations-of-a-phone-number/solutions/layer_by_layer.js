/**
 * @param {string} digits
 * @return {string[]}
 */
var letterCombinations = function(digits) {
    if (digits.length === 0) return [];
    const pad = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
    return [...digits].reduce(
        (words, d) => words.flatMap((w) => [...pad[d]].map((c) => w + c)),
        ['']
    );
};
