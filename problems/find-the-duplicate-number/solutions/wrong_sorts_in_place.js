// declares: wrong
// The numbers must stay as they are.
var findDuplicate = function(nums) {
    nums.sort((a, b) => a - b);
    return nums.find((n, i) => n === nums[i + 1]);
};
