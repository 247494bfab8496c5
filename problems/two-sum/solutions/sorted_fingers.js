/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number[]}
 */
var twoSum = function(nums, target) {
    const order = [...nums.keys()].sort((i, j) => nums[i] - nums[j]);
    let left = 0, right = order.length - 1;
    while (left < right) {
        const sum = nums[order[left]] + nums[order[right]];
        if (sum === target) break;
        if (sum < target) left++;
        else right--;
    }
    return [order[left], order[right]];
};
