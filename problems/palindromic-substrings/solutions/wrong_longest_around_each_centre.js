// declares: wrong
// Counts one palindrome for each centre, however many stand inside it.
var countSubstrings = function(s) {
    let count = 0;
    for (let c = 0; c < 2 * s.length - 1; c++) {
        let l = c >> 1, r = (c + 1) >> 1;
        while (l > 0 && r < s.length - 1 && s[l] === s[r] && s[l - 1] === s[r + 1]) {
            l--;
            r++;
        }
        if (s[l] === s[r]) count++;
    }
    return count;
};
