function largest(nums: number[]): number {
    return Math.max(...nums);
};
