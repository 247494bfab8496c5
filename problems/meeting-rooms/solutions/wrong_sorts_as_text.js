// declares: wrong
// sort() without a function compares the pairs as text.
var canAttendMeetings = function(intervals) {
    intervals.sort();
    for (let i = 1; i < intervals.length; i++) {
        if (intervals[i][0] < intervals[i - 1][1]) return false;
    }
    return true;
};
