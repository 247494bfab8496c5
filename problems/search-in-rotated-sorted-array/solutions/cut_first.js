/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number}
 */
var search = function(nums, target) {
    const first = (low, high, test) => {
        while (low < high) {
            const mid = (low + high) >> 1;
            if (test(nums[mid])) high = mid;
            else low = mid + 1;
        }
        return low;
    };
    const end = nums.length;
    const last = nums[end - 1];
    const cut = first(0, end, value => value <= last);
    const at = target > last
        ? first(0, cut, value => value >= target)
        : first(cut, end, value => value >= target);
    return nums[at] === target ? at : -1;
};
