// declares: wrong
// Makes a new array and leaves the caller's as it was.
function removeDuplicates(nums: number[]): number {
    nums = Array.from(new Set(nums));
    return nums.length;
};
