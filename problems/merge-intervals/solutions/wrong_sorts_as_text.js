// declares: wrong
// sort() without a function compares the pairs as text.
var merge = function(intervals) {
    intervals.sort();
    const merged = [intervals[0]];
    for (const [start, end] of intervals.slice(1)) {
        const last = merged[merged.length - 1];
        if (start <= last[1]) last[1] = Math.max(last[1], end);
        else merged.push([start, end]);
    }
    return merged;
};
