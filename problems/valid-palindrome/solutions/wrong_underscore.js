// declares: wrong
// \W leaves the underscore in.
var isPalindrome = function(s) {
    const kept = s.toLowerCase().replace(/\W/g, '');
    return kept === [...kept].reverse().join('');
};
