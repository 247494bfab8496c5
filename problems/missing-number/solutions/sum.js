/**
 * @param {number[]} nums
 * @return {number}
 */
var missingNumber = function(nums) {
    let rest = nums.length * (nums.length + 1) / 2;
    for (const x of nums) rest -= x;
    return rest;
};
