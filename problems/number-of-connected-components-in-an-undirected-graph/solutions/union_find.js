/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {number}
 */
var countComponents = function(n, edges) {
    const parent = [...Array(n).keys()];
    const find = (x) => {
        while (parent[x] !== x) {
            parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    };
    return edges.reduce((groups, [a, b]) => {
        const [ra, rb] = [find(a), find(b)];
        parent[ra] = rb;
        return ra === rb ? groups : groups - 1;
    }, n);
};
