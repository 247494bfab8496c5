// declares: wrong
// Notes the path at every step, so beginnings of strings are in the list as well.
var letterCombinations = function(digits) {
    const keys = { 2: 'abc', 3: 'def', 4: 'ghi', 5: 'jkl', 6: 'mno', 7: 'pqrs', 8: 'tuv', 9: 'wxyz' };
    const result = [];
    const go = (prefix, i) => {
        if (prefix) result.push(prefix);
        if (i === digits.length) return;
        for (const c of keys[digits[i]]) go(prefix + c, i + 1);
    };
    go('', 0);
    return result;
};
