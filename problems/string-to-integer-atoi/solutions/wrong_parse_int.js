// declares: wrong
// Without a base, parseInt reads "0x1F" as 31.
var myAtoi = function(s) {
    const value = parseInt(s) || 0;
    return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, value));
};
