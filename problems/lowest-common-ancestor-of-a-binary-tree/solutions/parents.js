/**
 * @param {TreeNode} root
 * @param {TreeNode} p
 * @param {TreeNode} q
 * @return {TreeNode}
 */
var lowestCommonAncestor = function(root, p, q) {
    const parent = new Map([[root, null]]);
    for (const node of parent.keys()) {
        if (node.left) parent.set(node.left, node);
        if (node.right) parent.set(node.right, node);
    }
    // Each climbs its own way and then the other's, so that both have gone equally far when they meet.
    let a = p, b = q;
    while (a !== b) {
        a = a ? parent.get(a) : q;
        b = b ? parent.get(b) : p;
    }
    return a;
};
