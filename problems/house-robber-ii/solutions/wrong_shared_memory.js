// declares: wrong
// One memory for both rows: the second row finds the answers of the first.
var rob = function(nums) {
    if (nums.length === 1) return nums[0];
    const memo = {};
    const best = (i, end) => {
        if (i >= end) return 0;
        if (i in memo) return memo[i];
        return memo[i] = Math.max(nums[i] + best(i + 2, end), best(i + 1, end));
    };
    return Math.max(best(0, nums.length - 1), best(1, nums.length));
};
