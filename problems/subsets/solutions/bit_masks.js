/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var subsets = function(nums) {
    const all = [];
    for (let mask = 0; mask < 2 ** nums.length; mask++) {
        all.push(nums.filter((_, i) => (mask >> i) & 1));
    }
    return all;
};
