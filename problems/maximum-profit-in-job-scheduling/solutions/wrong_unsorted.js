// declares: wrong
// Takes the jobs as they stand, as if they were sorted by their ends.
var jobScheduling = function(startTime, endTime, profit) {
    const best = [0];
    for (let i = 0; i < profit.length; i++) {
        let lo = 0, hi = i;
        while (lo < hi) {
            const mid = (lo + hi) >> 1;
            if (endTime[mid] <= startTime[i]) lo = mid + 1;
            else hi = mid;
        }
        best.push(Math.max(best[i], best[lo] + profit[i]));
    }
    return best[profit.length];
};
