// declares: wrong
// After a zero the running products stay 0 for ever.
var maxProduct = function(nums) {
    let best = -Infinity, left = 1, right = 1;
    for (let i = 0, j = nums.length - 1; j >= 0; i++, j--) {
        left *= nums[i];
        right *= nums[j];
        best = Math.max(best, left, right);
    }
    return best;
};
