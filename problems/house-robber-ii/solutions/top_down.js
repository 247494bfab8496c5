/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    const n = nums.length;
    const row = (start, end) => {
        const memo = new Array(n).fill(-1);
        const best = (i) => {
            if (i >= end) return 0;
            if (memo[i] < 0) memo[i] = Math.max(nums[i] + best(i + 2), best(i + 1));
            return memo[i];
        };
        return best(start);
    };
    return n === 1 ? nums[0] : Math.max(row(0, n - 1), row(1, n));
};
