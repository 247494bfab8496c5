/**
 * @param {number[]} nums
 * @return {boolean}
 */
var containsDuplicate = function(nums) {
    nums.sort((a, b) => a - b);
    return nums.some((value, i) => i > 0 && value === nums[i - 1]);
};
