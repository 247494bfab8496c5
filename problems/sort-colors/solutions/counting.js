/**
 * @param {number[]} nums
 * @return {void} Do not return anything, modify nums in-place instead.
 */
var sortColors = function(nums) {
    const counts = [0, 0, 0];
    for (const color of nums) counts[color]++;
    const [reds, whites] = counts;
    nums.fill(0, 0, reds).fill(1, reds, reds + whites).fill(2, reds + whites);
};
