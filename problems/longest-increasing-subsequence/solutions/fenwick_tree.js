/**
 * @param {number[]} nums
 * @return {number}
 */
var lengthOfLIS = function(nums) {
    const rank = new Map();
    [...new Set(nums)].sort((a, b) => a - b).forEach((x, i) => rank.set(x, i + 1));
    const tree = new Int32Array(rank.size + 1);
    let longest = 0;
    for (const x of nums) {
        let best = 0;
        for (let i = rank.get(x) - 1; i > 0; i -= i & -i) best = Math.max(best, tree[i]);
        best++;
        for (let i = rank.get(x); i < tree.length; i += i & -i) tree[i] = Math.max(tree[i], best);
        longest = Math.max(longest, best);
    }
    return longest;
};
