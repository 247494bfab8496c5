// verdict: RE
// says: TypeError: Cannot read properties of undefined
// says: throws.ts:11 in twoSum
type Way = "up" | "down";

interface Step {
    way: Way;
}

function twoSum(nums: number[], target: number): number[] {
    return [nums.find((n) => n === 0.5)!.valueOf(), 1];
};
