function runningSums(nums: number[]): number[] {
    let sum = 0;
    return nums.map((num: number): number => (sum += num));
};
