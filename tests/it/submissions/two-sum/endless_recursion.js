// verdict: RE
// says: RangeError: Maximum call stack size exceeded
var twoSum = function(nums, target) {
    return twoSum(nums, target).slice();
};
