/**
 * @param {number[]} nums
 * @return {boolean}
 */
var canPartition = function(nums) {
    const half = nums.reduce((a, b) => a + b, 0) / 2;
    if (!Number.isInteger(half)) return false;
    let sums = new Set([0]);
    for (const x of nums) {
        const next = new Set(sums);
        for (const s of sums) {
            if (s + x === half) return true;
            if (s + x < half) next.add(s + x);
        }
        sums = next;
    }
    return false;
};
