/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    if (nums.length === 1) return nums[0];
    const row = (houses) =>
        houses.reduce(([prev, curr], x) => [curr, Math.max(curr, prev + x)], [0, 0])[1];
    return Math.max(row(nums.slice(1)), row(nums.slice(0, -1)));
};
