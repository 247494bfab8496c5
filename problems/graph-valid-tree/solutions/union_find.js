/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {boolean}
 */
var validTree = function(n, edges) {
    const parent = Array.from({ length: n }, (_, i) => i);
    const find = (x) => {
        let root = x;
        while (root !== parent[root]) root = parent[root];
        while (x !== root) [parent[x], x] = [root, parent[x]];
        return root;
    };
    for (const [a, b] of edges) {
        const ra = find(a);
        const rb = find(b);
        if (ra === rb) return false;
        parent[ra] = rb;
    }
    return edges.length === n - 1;
};
