// declares: wrong
// Merges with neighbours that have no common number, as if only whole numbers counted.
var insert = function(intervals, newInterval) {
    let [start, end] = newInterval;
    const result = [];
    let i = 0;
    while (i < intervals.length && intervals[i][1] + 1 < start) result.push(intervals[i++]);
    while (i < intervals.length && intervals[i][0] <= end + 1) {
        start = Math.min(start, intervals[i][0]);
        end = Math.max(end, intervals[i][1]);
        i++;
    }
    result.push([start, end]);
    return result.concat(intervals.slice(i));
};
