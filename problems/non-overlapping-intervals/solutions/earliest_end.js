/**
 * @param {number[][]} intervals
 * @return {number}
 */
var eraseOverlapIntervals = function(intervals) {
    intervals.sort((a, b) => a[1] - b[1]);
    let removed = 0;
    let free = -Infinity;
    for (const [start, end] of intervals) {
        if (start < free) removed++;
        else free = end;
    }
    return removed;
};
