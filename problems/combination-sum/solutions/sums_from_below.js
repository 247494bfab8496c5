/**
 * @param {number[]} candidates
 * @param {number} target
 * @return {number[][]}
 */
var combinationSum = function(candidates, target) {
    const dp = Array.from({ length: target + 1 }, () => []);
    dp[0].push([]);
    for (const c of candidates) {
        for (let sum = c; sum <= target; sum++) {
            dp[sum].push(...dp[sum - c].map((list) => list.concat(c)));
        }
    }
    return dp[target];
};
