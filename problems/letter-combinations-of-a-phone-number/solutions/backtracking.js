/**
 * @param {string} digits
 * @return {string[]}
 */
var letterCombinations = function(digits) {
    const keys = { 2: 'abc', 3: 'def', 4: 'ghi', 5: 'jkl', 6: 'mno', 7: 'pqrs', 8: 'tuv', 9: 'wxyz' };
    const result = [];
    const go = (prefix) => {
        if (prefix.length === digits.length) {
            result.push(prefix);
            return;
        }
        for (const c of keys[digits[prefix.length]]) go(prefix + c);
    };
    if (digits) go('');
    return result;
};
