// declares: wrong
// The start candidate 0 has a vote though nobody cast it.
var majorityElement = function(nums) {
    let candidate = 0, count = 1;
    for (const num of nums) {
        if (num === candidate) count++;
        else if (count === 0) {
            candidate = num;
            count = 1;
        } else count--;
    }
    return candidate;
};
