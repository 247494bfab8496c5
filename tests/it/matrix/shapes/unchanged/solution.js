/**
 * @param {number[]} nums
 * @return {number}
 */
var largest = function(nums) {
    return Math.max(...nums);
};
