/**
 * @param {number[][]} points
 * @param {number} k
 * @return {number[][]}
 */
var kClosest = function(points, k) {
    const queue = new MaxPriorityQueue(p => p[0] ** 2 + p[1] ** 2);
    for (const point of points) {
        queue.enqueue(point);
        if (queue.size() > k) queue.dequeue();
    }
    return queue.toArray();
};
