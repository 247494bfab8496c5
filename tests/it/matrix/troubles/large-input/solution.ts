// verdict: AC
function turnAround(nums: number[]): number[] {
    return nums.reverse();
};
