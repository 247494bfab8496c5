/**
 * Encodes a list of strings to a single string.
 *
 * @param {string[]} strs
 * @return {string}
 */
var encode = function(strs) {
    // All lengths first, then all the texts.
    return strs.map((text) => text.length + ',').join('') + ';' + strs.join('');
};

/**
 * Decodes a single string to a list of strings.
 *
 * @param {string} s
 * @return {string[]}
 */
var decode = function(s) {
    const start = s.indexOf(';');
    const lengths = s.slice(0, start).split(',').slice(0, -1);
    let at = start + 1;
    return lengths.map((length) => s.slice(at, (at += Number(length))));
};
