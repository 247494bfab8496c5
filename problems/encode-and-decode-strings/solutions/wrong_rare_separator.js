// declares: wrong
// A rare character is still a character.
var encode = function(strs) {
    return strs.map((text) => text + '\u001f').join('');
};

var decode = function(s) {
    return s.split('\u001f').slice(0, -1);
};
