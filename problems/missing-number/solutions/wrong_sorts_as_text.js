// declares: wrong
// Without a comparison, sort puts 10 before 2.
var missingNumber = function(nums) {
    nums.sort();
    for (let i = 0; i < nums.length; i++) {
        if (nums[i] !== i) return i;
    }
    return nums.length;
};
