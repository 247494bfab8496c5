// declares: wrong
// Looks for the best path through the root only.
var maxPathSum = function(root) {
    const arm = (node) => node ? Math.max(0, node.val + Math.max(arm(node.left), arm(node.right))) : 0;
    return root.val + arm(root.left) + arm(root.right);
};
