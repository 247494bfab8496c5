// declares: wrong
// Looks for the first node with the right value and judges by that one alone.
var isSubtree = function(root, subRoot) {
    const find = (node) => {
        if (!node) return null;
        if (node.val === subRoot.val) return node;
        return find(node.left) || find(node.right);
    };
    const same = (a, b) => {
        if (!a || !b) return a === b;
        return a.val === b.val && same(a.left, b.left) && same(a.right, b.right);
    };
    return same(find(root), subRoot);
};
