// declares: wrong
// Changes a before the carries are taken from it.
var getSum = function(a, b) {
    for (let round = 0; round < 32 && b !== 0; round++) {
        a ^= b;
        b = (a & b) << 1;
    }
    return a;
};
