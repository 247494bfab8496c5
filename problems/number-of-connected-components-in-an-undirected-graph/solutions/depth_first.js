/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {number}
 */
var countComponents = function(n, edges) {
    const neighbours = Array.from({ length: n }, () => []);
    for (const [a, b] of edges) {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    const left = new Set(neighbours.keys());
    let count = 0;
    for (const start of left) {
        count++;
        const stack = [start];
        while (stack.length > 0) {
            for (const next of neighbours[stack.pop()]) {
                if (left.delete(next)) stack.push(next);
            }
        }
    }
    return count;
};
