// declares: wrong
// The remainder of a negative odd number is -1, never 1.
var myPow = function(x, n) {
    let result = 1;
    if (n < 0) x = 1 / x;
    for (let left = n; left !== 0; left = Math.trunc(left / 2)) {
        if (left % 2 === 1) result *= x;
        x *= x;
    }
    return result;
};
