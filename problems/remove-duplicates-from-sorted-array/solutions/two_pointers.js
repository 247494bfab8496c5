/**
 * @param {number[]} nums
 * @return {number}
 */
var removeDuplicates = function(nums) {
    let kept = 0;
    for (const n of nums) {
        if (kept === 0 || n !== nums[kept - 1]) nums[kept++] = n;
    }
    return kept;
};
