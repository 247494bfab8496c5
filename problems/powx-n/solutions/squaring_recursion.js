/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var myPow = function(x, n) {
    if (n < 0) return 1 / myPow(x, -n);
    if (n === 0) return 1;
    const rest = myPow(x * x, Math.floor(n / 2));
    return n % 2 === 0 ? rest : x * rest;
};
