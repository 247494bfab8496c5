// declares: wrong
// Takes the largest house that is still free, again and again.
var rob = function(nums) {
    const order = nums.map((amount, i) => i).sort((a, b) => nums[b] - nums[a]);
    const taken = new Set();
    let total = 0;
    for (const i of order) {
        if (taken.has(i - 1) || taken.has(i + 1)) continue;
        taken.add(i);
        total += nums[i];
    }
    return total;
};
