// declares: wrong
// Begins with a tail of 0, which no value below 1 can replace as a first element.
var lengthOfLIS = function(nums) {
    const tails = [0];
    for (const x of nums) {
        if (x > tails[tails.length - 1]) {
            tails.push(x);
            continue;
        }
        const i = tails.findIndex(t => t >= x);
        tails[i] = x;
    }
    return Math.max(1, tails.length - 1);
};
