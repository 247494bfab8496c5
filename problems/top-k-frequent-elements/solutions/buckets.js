/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number[]}
 */
var topKFrequent = function(nums, k) {
    const counts = new Map();
    for (const num of nums) counts.set(num, (counts.get(num) ?? 0) + 1);
    const shelves = [];
    for (const [num, count] of counts) (shelves[count] ??= []).push(num);
    const best = [];
    while (best.length < k) best.push(...(shelves.pop() ?? []));
    return best;
};
