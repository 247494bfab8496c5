// declares: wrong
// Takes 0 for the end before the first interval, though numbers may be negative.
var eraseOverlapIntervals = function(intervals) {
    intervals.sort((a, b) => a[1] - b[1]);
    let end = 0;
    let removed = 0;
    for (const [from, to] of intervals) {
        if (from >= end) end = to;
        else removed++;
    }
    return removed;
};
