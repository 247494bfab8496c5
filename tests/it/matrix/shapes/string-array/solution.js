/**
 * @param {string[]} words
 * @return {string[]}
 */
var turnAround = function(words) {
    return words.reverse();
};
