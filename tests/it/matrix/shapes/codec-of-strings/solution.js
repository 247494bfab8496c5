/**
 * Encodes it to a single string.
 *
 * @param {string[]} strs
 * @return {string}
 */
var encode = function(strs) {
    return strs.map((s) => `${s.length}:${s}`).join("");
};

/**
 * Decodes a single string to what it was.
 *
 * @param {string} s
 * @return {string[]}
 */
var decode = function(s) {
    const strs = [];
    for (let at = 0; at < s.length; ) {
        const colon = s.indexOf(":", at);
        const end = colon + 1 + Number(s.slice(at, colon));
        strs.push(s.slice(colon + 1, end));
        at = end;
    }
    return strs;
};

/**
 * Your functions will be called as such:
 * decode(encode(strs));
 */
