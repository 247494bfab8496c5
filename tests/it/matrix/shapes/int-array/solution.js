/**
 * @param {number[]} nums
 * @return {number[]}
 */
var turnAround = function(nums) {
    return nums.reverse();
};
