/**
 * @param {number[]} startTime
 * @param {number[]} endTime
 * @param {number[]} profit
 * @return {number}
 */
var jobScheduling = function(startTime, endTime, profit) {
    const n = profit.length;
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => startTime[a] - startTime[b]);
    const best = new Array(n + 1).fill(0);
    for (let i = n - 1; i >= 0; i--) {
        const job = order[i];
        let lo = i + 1, hi = n;
        while (lo < hi) {
            const mid = (lo + hi) >> 1;
            if (startTime[order[mid]] >= endTime[job]) hi = mid;
            else lo = mid + 1;
        }
        best[i] = Math.max(best[i + 1], profit[job] + best[lo]);
    }
    return best[0];
};
