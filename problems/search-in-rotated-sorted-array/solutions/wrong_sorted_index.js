// declares: wrong
// Returns the index in the sorted array, not the one in nums.
var search = function(nums, target) {
    const sorted = [...nums].sort((a, b) => a - b);
    return sorted.indexOf(target);
};
