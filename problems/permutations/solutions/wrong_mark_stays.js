// declares: wrong
// Takes the number off the path, but leaves it marked as used.
var permute = function(nums) {
    const result = [], path = [], used = new Array(nums.length).fill(false);
    const go = () => {
        if (path.length === nums.length) {
            result.push([...path]);
            return;
        }
        for (let i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            path.push(nums[i]);
            go();
            path.pop();
        }
    };
    go();
    return result;
};
