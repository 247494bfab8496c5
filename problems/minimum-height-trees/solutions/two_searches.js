/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {number[]}
 */
var findMinHeightTrees = function(n, edges) {
    const graph = new Map([[0, []]]);
    for (const [a, b] of [...edges, ...edges.map(([a, b]) => [b, a])]) {
        if (!graph.has(a)) graph.set(a, []);
        graph.get(a).push(b);
    }
    const distances = (start) => {
        const steps = new Map([[start, 0]]);
        for (const [u, d] of steps) {
            for (const v of graph.get(u)) {
                if (!steps.has(v)) steps.set(v, d + 1);
            }
        }
        return steps;
    };
    const farthest = (steps) => [...steps.keys()].pop();
    const a = farthest(distances(0));
    const fromA = distances(a);
    const b = farthest(fromA);
    const fromB = distances(b);
    // the height of a vertex is its distance to the farther end of the longest path
    const diameter = fromA.get(b);
    const least = Math.ceil(diameter / 2);
    const roots = [];
    for (const [v, d] of fromA) {
        if (Math.max(d, fromB.get(v)) === least) roots.push(v);
    }
    return roots;
};
