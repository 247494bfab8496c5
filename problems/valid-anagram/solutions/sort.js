/**
 * @param {string} s
 * @param {string} t
 * @return {boolean}
 */
var isAnagram = function(s, t) {
    const form = (text) => text.split('').sort().join('');
    return s.length === t.length && form(s) === form(t);
};
