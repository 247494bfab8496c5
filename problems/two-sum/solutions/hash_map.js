/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number[]}
 */
var twoSum = function(nums, target) {
    const places = new Map();
    for (let i = 0; i < nums.length; i++) {
        const partner = places.get(target - nums[i]);
        if (partner !== undefined) {
            return [partner, i];
        }
        places.set(nums[i], i);
    }
};
