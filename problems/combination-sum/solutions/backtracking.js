/**
 * @param {number[]} candidates
 * @param {number} target
 * @return {number[][]}
 */
var combinationSum = function(candidates, target) {
    const result = [];
    const go = (start, left, taken) => {
        if (left === 0) {
            result.push(taken);
            return;
        }
        for (let i = start; i < candidates.length; i++) {
            const c = candidates[i];
            if (c <= left) go(i, left - c, [...taken, c]);
        }
    };
    go(0, target, []);
    return result;
};
