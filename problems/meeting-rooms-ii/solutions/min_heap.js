/**
 * @param {number[][]} intervals
 * @return {number}
 */
var minMeetingRooms = function(intervals) {
    intervals.sort((a, b) => a[0] - b[0]);
    const heap = [];
    const sink = (i) => {
        for (;;) {
            let least = i;
            for (const child of [2 * i + 1, 2 * i + 2]) {
                if (child < heap.length && heap[child] < heap[least]) least = child;
            }
            if (least === i) return;
            [heap[i], heap[least]] = [heap[least], heap[i]];
            i = least;
        }
    };
    const rise = (i) => {
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (heap[parent] <= heap[i]) return;
            [heap[i], heap[parent]] = [heap[parent], heap[i]];
            i = parent;
        }
    };
    for (const [start, end] of intervals) {
        if (heap.length > 0 && heap[0] <= start) {
            heap[0] = end;
            sink(0);
        } else {
            heap.push(end);
            rise(heap.length - 1);
        }
    }
    return heap.length;
};
