/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number[]}
 */
var topKFrequent = function(nums, k) {
    const counts = new Map();
    nums.forEach(num => counts.set(num, (counts.get(num) || 0) + 1));
    const heap = new PriorityQueue((a, b) => a[1] - b[1]);
    for (const entry of counts) {
        heap.enqueue(entry);
        if (heap.size() > k) heap.dequeue();
    }
    return heap.toArray().map(([num]) => num);
};
