/**
 * @param {string} s
 * @return {number}
 */
var myAtoi = function(s) {
    const MAX = 2 ** 31 - 1, MIN = -(2 ** 31);
    let i = 0;
    while (s[i] === ' ') i++;
    const minus = s[i] === '-';
    if (minus || s[i] === '+') i++;
    let value = 0;
    for (; s[i] >= '0' && s[i] <= '9'; i++) {
        const digit = s.charCodeAt(i) - 48;
        value = minus ? value * 10 - digit : value * 10 + digit;
        if (value > MAX) return MAX;
        if (value < MIN) return MIN;
    }
    return value;
};
