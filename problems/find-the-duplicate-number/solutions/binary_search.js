/**
 * @param {number[]} nums
 * @return {number}
 */
var findDuplicate = function(nums) {
    let low = 1, high = nums.length - 1;
    while (low < high) {
        const mid = Math.floor((low + high) / 2);
        let atMost = 0;
        for (const num of nums) {
            if (num <= mid) atMost++;
        }
        if (atMost > mid) high = mid;
        else low = mid + 1;
    }
    return low;
};
