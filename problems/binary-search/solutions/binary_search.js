/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number}
 */
var search = function(nums, target) {
    let left = 0, right = nums.length - 1;
    while (left <= right) {
        const mid = (left + right) >> 1;
        const difference = nums[mid] - target;
        if (difference === 0) return mid;
        if (difference < 0) left = mid + 1;
        else right = mid - 1;
    }
    return -1;
};
