/**
 * @param {number[][]} intervals
 * @return {boolean}
 */
var canAttendMeetings = function(intervals) {
    intervals.sort((a, b) => a[0] - b[0]);
    return intervals.every((meeting, i) => i === 0 || intervals[i - 1][1] <= meeting[0]);
};
