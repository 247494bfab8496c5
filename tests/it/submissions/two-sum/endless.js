// verdict: TLE
// says: the limit is
// says: before the loop
var twoSum = function(nums, target) {
    console.log("before the loop");
    for (;;) {}
};
