// declares: wrong
// >> makes the number signed: with the highest bit set it is negative after one step, and the loop ends.
var hammingWeight = function(n) {
    let count = 0;
    while (n > 0) {
        if (n & 1) count++;
        n = n >> 1;
    }
    return count;
};
