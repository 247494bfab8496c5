// declares: wrong
// sort() without a comparison puts 10 before 9 and -1 before -2.
var longestConsecutive = function(nums) {
    const sorted = [...new Set(nums)].sort();
    let best = 0, run = 0;
    sorted.forEach((num, i) => {
        run = i > 0 && num === sorted[i - 1] + 1 ? run + 1 : 1;
        best = Math.max(best, run);
    });
    return best;
};
