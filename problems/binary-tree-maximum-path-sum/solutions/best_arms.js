/**
 * @param {TreeNode} root
 * @return {number}
 */
var maxPathSum = function(root) {
    let best = -Infinity;
    function arm(node) {
        if (node === null) return 0;
        const left = arm(node.left);
        const right = arm(node.right);
        best = Math.max(best, node.val + left + right);
        return Math.max(0, node.val + left, node.val + right);
    }
    arm(root);
    return best;
};
