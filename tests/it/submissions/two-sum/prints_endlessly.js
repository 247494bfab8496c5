// verdict: OLE
var twoSum = function(nums, target) {
    const line = "x".repeat(1 << 20);
    for (;;) console.log(line);
};
