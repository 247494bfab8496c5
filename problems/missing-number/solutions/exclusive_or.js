/**
 * @param {number[]} nums
 * @return {number}
 */
var missingNumber = function(nums) {
    return nums.reduce((left, x, i) => left ^ x ^ i, nums.length);
};
