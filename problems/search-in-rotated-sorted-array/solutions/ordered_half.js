/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number}
 */
var search = function(nums, target) {
    let left = 0, right = nums.length - 1;
    while (left <= right) {
        const mid = (left + right) >> 1;
        const value = nums[mid];
        if (value === target) return mid;
        if (value <= nums[right]) {
            if (target > value && target <= nums[right]) left = mid + 1;
            else right = mid - 1;
        } else {
            if (target >= nums[left] && target < value) right = mid - 1;
            else left = mid + 1;
        }
    }
    return -1;
};
