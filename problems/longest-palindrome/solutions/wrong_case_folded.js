// declares: wrong
// Takes small and capital letters for the same.
var longestPalindrome = function(s) {
    const seen = new Set();
    let length = 0;
    for (const c of s.toLowerCase()) {
        if (seen.has(c)) {
            seen.delete(c);
            length += 2;
        } else {
            seen.add(c);
        }
    }
    return seen.size ? length + 1 : length;
};
