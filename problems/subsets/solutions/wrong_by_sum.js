// declares: wrong
// Takes two selections with the same sum for the same.
var subsets = function(nums) {
    const seen = new Map();
    const go = (i, taken, sum) => {
        if (!seen.has(sum)) seen.set(sum, taken);
        for (let k = i; k < nums.length; k++) go(k + 1, [...taken, nums[k]], sum + nums[k]);
    };
    go(0, [], 0);
    return [...seen.values()];
};
