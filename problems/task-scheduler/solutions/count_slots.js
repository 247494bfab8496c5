/**
 * @param {character[]} tasks
 * @param {number} n
 * @return {number}
 */
var leastInterval = function(tasks, n) {
    const counts = {};
    for (const t of tasks) counts[t] = (counts[t] || 0) + 1;
    const all = Object.values(counts);
    const most = Math.max(...all);
    const ties = all.filter((c) => c === most).length;
    return Math.max(tasks.length, (most - 1) * (n + 1) + ties);
};
