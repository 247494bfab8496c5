// declares: wrong
// A number holds 32 bits when shifted, and a shift by 32 is a shift by 0.
var canPartition = function(nums) {
    const total = nums.reduce((a, b) => a + b);
    if (total % 2) return false;
    let sums = 1;
    for (const x of nums) sums |= sums << x;
    return ((sums >> (total / 2)) & 1) === 1;
};
