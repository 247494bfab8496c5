/**
 * @param {number[]} nums
 * @return {number}
 */
var majorityElement = function(nums) {
    let winner = nums[0];
    let lead = 1;
    for (let i = 1; i < nums.length; i++) {
        if (nums[i] === winner) lead++;
        else if (--lead < 0) {
            winner = nums[i];
            lead = 1;
        }
    }
    return winner;
};
