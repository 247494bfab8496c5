// verdict: WA
// says: state-leak
const seen = new Map();
var twoSum = function(nums, target) {
    for (let i = 0; i < nums.length; i++) {
        if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
        seen.set(nums[i], i);
    }
};
