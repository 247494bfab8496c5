/**
 * @param {number[]} nums
 * @param {number} val
 * @return {number}
 */
var removeElement = function(nums, val) {
    let kept = 0;
    for (const num of nums) {
        if (num !== val) nums[kept++] = num;
    }
    return kept;
};
