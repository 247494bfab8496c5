// verdict: CE
// says: does_not_compile.ts:4: SyntaxError: 
function twoSum(nums: number[], target: number): number[] {
    return nums.map((n => n);
};
