/**
 * @param {number[]} nums
 * @return {number}
 */
var maxSubArray = function(nums) {
    let best = -Infinity;
    let here = -Infinity;
    for (const x of nums) {
        here = Math.max(here, 0) + x;
        best = Math.max(best, here);
    }
    return best;
};
