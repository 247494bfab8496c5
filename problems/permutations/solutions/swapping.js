/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var permute = function(nums) {
    const found = [];
    (function arrange(k) {
        if (k === nums.length) found.push(nums.slice());
        for (let i = k; i < nums.length; i++) {
            [nums[k], nums[i]] = [nums[i], nums[k]];
            arrange(k + 1);
            [nums[k], nums[i]] = [nums[i], nums[k]];
        }
    })(0);
    return found;
};
