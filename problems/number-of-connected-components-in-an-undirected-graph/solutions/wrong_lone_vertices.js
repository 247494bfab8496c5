// declares: wrong
// Sees only vertices that stand in an edge.
var countComponents = function(n, edges) {
    const graph = new Map();
    for (const [a, b] of edges) {
        if (!graph.has(a)) graph.set(a, []);
        if (!graph.has(b)) graph.set(b, []);
        graph.get(a).push(b);
        graph.get(b).push(a);
    }
    const seen = new Set();
    let count = 0;
    for (const start of graph.keys()) {
        if (seen.has(start)) continue;
        count++;
        const stack = [start];
        seen.add(start);
        while (stack.length) {
            for (const v of graph.get(stack.pop())) {
                if (!seen.has(v)) {
                    seen.add(v);
                    stack.push(v);
                }
            }
        }
    }
    return count;
};
