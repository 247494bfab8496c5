/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var permute = function(nums) {
    const result = [];
    const chosen = new Set();
    const go = () => {
        if (chosen.size === nums.length) {
            result.push([...chosen]);
            return;
        }
        for (const x of nums) {
            if (chosen.has(x)) continue;
            chosen.add(x);
            go();
            chosen.delete(x);
        }
    };
    go();
    return result;
};
