/**
 * @param {string} s
 * @return {boolean}
 */
var isValid = function(s) {
    const due = [];
    const closing = { '(': ')', '[': ']', '{': '}' };
    for (const bracket of s) {
        if (bracket in closing) due.push(closing[bracket]);
        else if (due.pop() !== bracket) return false;
    }
    return due.length === 0;
};
