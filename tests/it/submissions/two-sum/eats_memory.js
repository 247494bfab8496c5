// verdict: MLE
var twoSum = function(nums, target) {
    const held = [];
    for (;;) held.push(Buffer.alloc(16 << 20, 1));
};
