/**
 * @param {number[]} nums
 * @return {number[]}
 */
var runningSums = function(nums) {
    let sum = 0;
    return nums.map((num) => (sum += num));
};
