// verdict: RE
// says: returned undefined where int[] is due; is a return missing?
function twoSum(nums: number[], target: number): number[] {
    nums.map((n) => [n]);
};
