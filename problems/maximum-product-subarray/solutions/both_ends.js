/**
 * @param {number[]} nums
 * @return {number}
 */
var maxProduct = function(nums) {
    let best = nums[0];
    let prefix = 0, suffix = 0;
    for (let i = 0; i < nums.length; i++) {
        prefix = (prefix || 1) * nums[i];
        suffix = (suffix || 1) * nums[nums.length - 1 - i];
        best = Math.max(best, prefix, suffix);
    }
    return best;
};
