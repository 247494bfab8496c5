/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {boolean}
 */
var validTree = function(n, edges) {
    if (edges.length !== n - 1) return false;
    const neighbours = new Map();
    const link = (a, b) => {
        if (!neighbours.has(a)) neighbours.set(a, []);
        neighbours.get(a).push(b);
    };
    for (const [a, b] of edges) {
        link(a, b);
        link(b, a);
    }
    const seen = new Set([0]);
    for (const u of seen) {
        for (const v of neighbours.get(u) ?? []) seen.add(v);
    }
    return seen.size === n;
};
