/**
 * @param {TreeNode} root
 * @param {TreeNode} p
 * @param {TreeNode} q
 * @return {TreeNode}
 */
var lowestCommonAncestor = function(root, p, q) {
    const find = (node) => {
        if (!node || node === p || node === q) return node;
        const left = find(node.left);
        const right = find(node.right);
        return left && right ? node : left ?? right;
    };
    return find(root);
};
