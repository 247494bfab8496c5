/**
 * @param {number[]} nums
 * @return {void} Do not return anything, modify nums in-place instead.
 */
var sortColors = function(nums) {
    let ones = 0, twos = 0;
    for (let i = 0; i < nums.length; i++) {
        const color = nums[i];
        nums[i] = 2;
        if (color < 2) nums[twos++] = 1;
        if (color < 1) nums[ones++] = 0;
    }
};
