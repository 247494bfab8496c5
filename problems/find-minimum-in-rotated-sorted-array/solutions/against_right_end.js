/**
 * @param {number[]} nums
 * @return {number}
 */
var findMin = function(nums) {
    const last = nums[nums.length - 1];
    let left = 0, size = nums.length;
    while (size > 1) {
        const half = size >> 1;
        if (nums[left + half - 1] > last) {
            left += half;
            size -= half;
        } else {
            size = half;
        }
    }
    return nums[left];
};
