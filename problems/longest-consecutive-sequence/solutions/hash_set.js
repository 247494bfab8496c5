/**
 * @param {number[]} nums
 * @return {number}
 */
var longestConsecutive = function(nums) {
    const left = new Set(nums);
    let longest = 0;
    for (const num of nums) {
        if (!left.delete(num)) continue;
        let low = num - 1, high = num + 1;
        while (left.delete(low)) low--;
        while (left.delete(high)) high++;
        longest = Math.max(longest, high - low - 1);
    }
    return longest;
};
