// declares: slow
// With two elements left, mid is left, and nothing changes any more.
var findMin = function(nums) {
    let left = 0, right = nums.length - 1;
    while (left < right) {
        const mid = (left + right) >> 1;
        if (nums[mid] > nums[right]) left = mid;
        else right = mid;
    }
    return nums[left];
};
