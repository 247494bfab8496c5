// declares: wrong
// The else branch ends the search after the first number.
var containsDuplicate = function(nums) {
    const seen = new Set();
    for (const num of nums) {
        if (seen.has(num)) {
            return true;
        } else {
            seen.add(num);
            return false;
        }
    }
};
