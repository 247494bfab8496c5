/**
 * @param {string} a
 * @param {string} b
 * @return {string}
 */
var addBinary = function(a, b) {
    const digits = [];
    for (let i = a.length - 1, j = b.length - 1, carry = 0; i >= 0 || j >= 0 || carry; carry >>= 1) {
        if (i >= 0) carry += a.charCodeAt(i--) - 48;
        if (j >= 0) carry += b.charCodeAt(j--) - 48;
        digits.push(carry & 1);
    }
    return digits.reverse().join('');
};
