// declares: wrong
// Adds up the positive elements, whether or not they are neighbours.
var maxSubArray = function(nums) {
    const positive = nums.filter(x => x > 0);
    return positive.length ? positive.reduce((a, b) => a + b) : Math.max(...nums);
};
