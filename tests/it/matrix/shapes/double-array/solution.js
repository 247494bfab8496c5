/**
 * @param {number[]} xs
 * @return {number[]}
 */
var halves = function(xs) {
    return xs.map((x) => x / 2);
};
