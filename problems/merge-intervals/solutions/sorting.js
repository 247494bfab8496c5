/**
 * @param {number[][]} intervals
 * @return {number[][]}
 */
var merge = function(intervals) {
    const sorted = [...intervals].sort(([a], [b]) => a - b);
    const merged = [];
    let [left, right] = sorted[0];
    for (const [start, end] of sorted) {
        if (start > right) {
            merged.push([left, right]);
            [left, right] = [start, end];
        } else if (end > right) {
            right = end;
        }
    }
    merged.push([left, right]);
    return merged;
};
