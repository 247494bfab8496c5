/**
 * Encodes a list of strings to a single string.
 *
 * @param {string[]} strs
 * @return {string}
 */
var encode = function(strs) {
    return strs.map((text) => text.replace(/~/g, '~0').replace(/,/g, '~1') + ',').join('');
};

/**
 * Decodes a single string to a list of strings.
 *
 * @param {string} s
 * @return {string[]}
 */
var decode = function(s) {
    const texts = s.split(',');
    texts.pop();
    return texts.map((text) => text.replace(/~1/g, ',').replace(/~0/g, '~'));
};
