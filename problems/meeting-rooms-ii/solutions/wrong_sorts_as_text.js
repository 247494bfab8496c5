// declares: wrong
// sort() without a function compares numbers as text.
var minMeetingRooms = function(intervals) {
    const starts = intervals.map((m) => m[0]).sort();
    const ends = intervals.map((m) => m[1]).sort();
    let rooms = 0;
    let e = 0;
    for (const start of starts) {
        if (start < ends[e]) rooms++;
        else e++;
    }
    return rooms;
};
