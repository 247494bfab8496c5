// declares: slow
// includes() walks through the list for every number.
var containsDuplicate = function(nums) {
    const seen = [];
    for (const num of nums) {
        if (seen.includes(num)) return true;
        seen.push(num);
    }
    return false;
};
