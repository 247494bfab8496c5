/**
 * @param {number[][]} intervals
 * @return {number}
 */
var eraseOverlapIntervals = function(intervals) {
    const sorted = intervals.slice().sort((a, b) => a[0] - b[0]);
    let kept = 0;
    let end = -Infinity;
    for (const [from, to] of sorted) {
        if (from >= end) {
            kept++;
            end = to;
        } else {
            end = Math.min(end, to);
        }
    }
    return intervals.length - kept;
};
