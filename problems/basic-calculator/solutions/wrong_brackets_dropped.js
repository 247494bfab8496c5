// declares: wrong
// Leaves the brackets out, so a minus in front of one reaches only its first term.
var calculate = function(s) {
    let total = 0, sign = 1;
    for (const token of s.match(/\d+|[-+]/g)) {
        if (token === '+') sign = 1;
        else if (token === '-') sign = -1;
        else total += sign * Number(token);
    }
    return total;
};
