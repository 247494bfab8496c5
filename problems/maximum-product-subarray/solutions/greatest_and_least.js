/**
 * @param {number[]} nums
 * @return {number}
 */
var maxProduct = function(nums) {
    let best = -Infinity, hi = 1, lo = 1;
    for (const x of nums) {
        const ends = [x, hi * x, lo * x];
        hi = Math.max(...ends);
        lo = Math.min(...ends);
        best = Math.max(best, hi);
    }
    return best;
};
