// declares: wrong
// Asks for a positive number on the last place too.
var canJump = function(nums) {
    let left = nums[0];
    for (let i = 0; i < nums.length; i++) {
        left = Math.max(left, nums[i]);
        if (left === 0) return false;
        left--;
    }
    return true;
};
