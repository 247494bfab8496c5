// declares: wrong
// The place 0 counts as none.
var twoSum = function(nums, target) {
    const places = {};
    for (let i = 0; i < nums.length; i++) {
        if (places[target - nums[i]]) return [places[target - nums[i]], i];
        places[nums[i]] = i;
    }
    return [];
};
