// declares: wrong
// sort() without a comparison puts "10" before "2" and "-1" before "-9".
var findMin = function(nums) {
    return nums.sort()[0];
};
