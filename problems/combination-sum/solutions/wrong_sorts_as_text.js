// declares: wrong
// Without a comparison, sort puts 10 before 9, and the loop ends too early.
var combinationSum = function(candidates, target) {
    candidates.sort();
    const result = [];
    const path = [];
    const go = (start, left) => {
        if (left === 0) {
            result.push([...path]);
            return;
        }
        for (let i = start; i < candidates.length; i++) {
            if (candidates[i] > left) break;
            path.push(candidates[i]);
            go(i, left - candidates[i]);
            path.pop();
        }
    };
    go(0, target);
    return result;
};
