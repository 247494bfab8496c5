/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var subsets = function(nums) {
    const result = [];
    const decide = (i, taken) => {
        if (i < 0) {
            result.push(taken);
            return;
        }
        decide(i - 1, taken);
        decide(i - 1, [nums[i], ...taken]);
    };
    decide(nums.length - 1, []);
    return result;
};
