function findDuplicate(nums: number[]): number {
    let low = 1;
    let high = nums.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        const upTo = nums.reduce((count, n) => count + Number(n <= middle), 0);
        if (upTo > middle) high = middle;
        else low = middle + 1;
    }
    return low;
};
