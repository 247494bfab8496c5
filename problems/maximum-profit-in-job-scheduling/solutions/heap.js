/**
 * @param {number[]} startTime
 * @param {number[]} endTime
 * @param {number[]} profit
 * @return {number}
 */
var jobScheduling = function(startTime, endTime, profit) {
    const jobs = startTime.map((start, i) => [start, endTime[i], profit[i]]).sort((a, b) => a[0] - b[0]);
    const running = new PriorityQueue((a, b) => a.end - b.end);
    let finished = 0, best = 0;
    for (const [start, end, pay] of jobs) {
        while (!running.isEmpty() && running.front().end <= start) {
            finished = Math.max(finished, running.dequeue().total);
        }
        running.enqueue({ end, total: finished + pay });
        best = Math.max(best, finished + pay);
    }
    return best;
};
