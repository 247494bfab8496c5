/**
 * @param {number[]} nums
 * @return {boolean}
 */
var canPartition = function(nums) {
    let total = 0;
    let sums = 1n;
    for (const x of nums) {
        total += x;
        sums |= sums << BigInt(x);
    }
    if (total % 2 === 1) return false;
    return ((sums >> BigInt(total / 2)) & 1n) === 1n;
};
