/**
 * @param {number} a
 * @param {number} b
 * @return {number}
 */
var getSum = function(a, b) {
    let sum = 0, carry = 0;
    for (let mask = 1; mask !== 0; mask <<= 1) {
        const x = a & mask, y = b & mask;
        sum |= x ^ y ^ carry;
        carry = ((x & y) | (x & carry) | (y & carry)) << 1;
    }
    return sum;
};
