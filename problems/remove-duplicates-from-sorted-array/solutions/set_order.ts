// A Set keeps the order in which its values came.
function removeDuplicates(nums: number[]): number {
    const distinct: Set<number> = new Set(nums);
    let place = 0;
    distinct.forEach((value) => { nums[place++] = value; });
    return distinct.size;
};
