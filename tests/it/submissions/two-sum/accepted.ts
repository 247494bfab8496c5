// verdict: AC
function twoSum(nums: number[], target: number): number[] {
    const seen: { [value: number]: number } = {};
    for (let i = 0; i < nums.length; i++) {
        if (seen[target - nums[i]] !== undefined) return [seen[target - nums[i]]!, i];
        seen[nums[i]] = i;
    }
    return [];
};
