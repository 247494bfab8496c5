/**
 * @param {character} letter
 * @return {character}
 */
var nextLetter = function(letter) {
    return String.fromCharCode(letter.charCodeAt(0) + 1);
};
