// declares: wrong
// A place that holds 0 counts as not seen yet.
var rightSideView = function(root) {
    const view = [];
    const walk = (node, depth) => {
        if (!node) return;
        if (!view[depth]) view[depth] = node.val;
        walk(node.right, depth + 1);
        walk(node.left, depth + 1);
    };
    walk(root, 0);
    return view;
};
