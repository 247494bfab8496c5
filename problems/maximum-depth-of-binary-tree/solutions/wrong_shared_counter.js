// declares: wrong
// Counts up on the way down and never back down again, so that it counts nodes.
var maxDepth = function(root) {
    let depth = 0, best = 0;
    const walk = (node) => {
        if (!node) return;
        depth++;
        best = Math.max(best, depth);
        walk(node.left);
        walk(node.right);
    };
    walk(root);
    return best;
};
