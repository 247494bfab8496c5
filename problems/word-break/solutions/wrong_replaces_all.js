// declares: wrong
// Cuts every word out of the string wherever it stands, the longest first.
var wordBreak = function(s, wordDict) {
    for (const w of wordDict.sort((a, b) => b.length - a.length)) {
        s = s.split(w).join(' ');
    }
    return s.trim() === '';
};
