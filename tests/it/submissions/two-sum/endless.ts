// verdict: TLE
function twoSum(nums: number[], target: number): number[] {
    while (nums) {}
    return nums;
};
