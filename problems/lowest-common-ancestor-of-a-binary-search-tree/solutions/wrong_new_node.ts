// declares: wrong
// The value is right, the node is another one.
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
    let node = root!;
    while ((node.val - p!.val) * (node.val - q!.val) > 0) {
        node = (node.val > p!.val ? node.left : node.right)!;
    }
    return new TreeNode(node.val, node.left, node.right);
};
