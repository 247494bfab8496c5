// verdict: MLE
var threeSum = function(nums) {
    const held = [];
    for (;;) held.push(new Array(1 << 20).fill(held.length));
};
