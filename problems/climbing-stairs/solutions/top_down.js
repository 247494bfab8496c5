/**
 * @param {number} n
 * @return {number}
 */
var climbStairs = function(n) {
    const memo = new Array(n + 1).fill(-1);
    const from = (step) => {
        if (step > n) return 0;
        if (step === n) return 1;
        if (memo[step] === -1) memo[step] = from(step + 1) + from(step + 2);
        return memo[step];
    };
    return from(0);
};
