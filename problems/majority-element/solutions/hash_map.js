/**
 * @param {number[]} nums
 * @return {number}
 */
var majorityElement = function(nums) {
    const counts = new Map();
    for (const num of nums) {
        const count = (counts.get(num) || 0) + 1;
        if (count * 2 > nums.length) return num;
        counts.set(num, count);
    }
};
