// declares: wrong
// In the half-open form, mid - 1 drops a candidate that has not been looked at.
var search = function(nums, target) {
    let left = 0, right = nums.length;
    while (left < right) {
        const mid = (left + right) >> 1;
        if (nums[mid] === target) return mid;
        if (nums[mid] < target) left = mid + 1;
        else right = mid - 1;
    }
    return -1;
};
