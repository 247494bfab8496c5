/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    const memo = new Map();
    const best = (count) => {
        if (count <= 0) return 0;
        if (!memo.has(count)) {
            memo.set(count, Math.max(best(count - 1), best(count - 2) + nums[count - 1]));
        }
        return memo.get(count);
    };
    return best(nums.length);
};
