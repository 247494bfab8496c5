/**
 * @param {number[]} nums
 * @return {number}
 */
var maxSubArray = function(nums) {
    const solve = (lo, hi) => {
        if (lo === hi) return -Infinity;
        const mid = (lo + hi) >> 1;
        let left = 0, right = 0;
        for (let i = mid - 1, sum = 0; i >= lo; i--) {
            sum += nums[i];
            if (sum > left) left = sum;
        }
        for (let i = mid + 1, sum = 0; i < hi; i++) {
            sum += nums[i];
            if (sum > right) right = sum;
        }
        return Math.max(solve(lo, mid), left + nums[mid] + right, solve(mid + 1, hi));
    };
    return solve(0, nums.length);
};
