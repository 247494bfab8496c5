/**
 * @param {number[]} nums
 * @return {boolean}
 */
var canJump = function(nums) {
    return nums.reduceRight((goal, jump, i) => (i + jump >= goal ? i : goal), nums.length - 1) === 0;
};
