/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {number[]}
 */
var findMinHeightTrees = function(n, edges) {
    const neighbours = Array.from({ length: n }, () => []);
    for (const [a, b] of edges) {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    const degree = neighbours.map((list) => list.length);
    const queue = [];
    degree.forEach((d, v) => {
        if (d <= 1) queue.push(v);
    });
    let head = 0;
    while (n - head > 2) {
        for (let end = queue.length; head < end; head++) {
            for (const v of neighbours[queue[head]]) {
                if (--degree[v] === 1) queue.push(v);
            }
        }
    }
    return queue.slice(head);
};
