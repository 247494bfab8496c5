/**
 * @param {string} s
 * @return {boolean}
 */
var isPalindrome = function(s) {
    const counts = (c) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    let i = 0, j = s.length - 1;
    while (i < j) {
        if (!counts(s[i])) i++;
        else if (!counts(s[j])) j--;
        else if (s[i++].toLowerCase() !== s[j--].toLowerCase()) return false;
    }
    return true;
};
