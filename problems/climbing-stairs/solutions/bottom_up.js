/**
 * @param {number} n
 * @return {number}
 */
var climbStairs = function(n) {
    let [one, two] = [1, 1];
    while (n-- > 1) {
        [one, two] = [two, one + two];
    }
    return two;
};
