// declares: wrong
// The longest run and k more: replacing may also join runs.
var characterReplacement = function(s, k) {
    let run = 0, best = 0;
    for (let i = 0; i < s.length; i++) {
        run = i > 0 && s[i] === s[i - 1] ? run + 1 : 1;
        best = Math.max(best, run);
    }
    return Math.min(best + k, s.length);
};
