/**
 * @param {character[]} tasks
 * @param {number} n
 * @return {number}
 */
var leastInterval = function(tasks, n) {
    const counts = new Array(26).fill(0);
    for (const t of tasks) counts[t.charCodeAt(0) - 65]++;
    const heap = new MaxPriorityQueue();
    for (const c of counts) if (c > 0) heap.enqueue(c);
    // the older form of the queue wraps its elements
    const value = (x) => typeof x === 'number' ? x : x.element;
    let units = 0;
    while (!heap.isEmpty()) {
        const rest = [];
        let done = 0;
        while (done <= n && !heap.isEmpty()) {
            rest.push(value(heap.dequeue()) - 1);
            done++;
        }
        for (const c of rest) if (c > 0) heap.enqueue(c);
        units += heap.isEmpty() ? done : n + 1;
    }
    return units;
};
