// declares: wrong
// Looks for the note as a whole.
var canConstruct = function(ransomNote, magazine) {
    return magazine.includes(ransomNote);
};
