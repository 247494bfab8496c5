/**
 * @param {TreeNode} root
 * @return {boolean}
 */
var isBalanced = function(root) {
    const height = (node) => {
        if (node === null) return 0;
        const left = height(node.left);
        const right = left === -1 ? -1 : height(node.right);
        if (right === -1 || Math.abs(left - right) > 1) return -1;
        return Math.max(left, right) + 1;
    };
    return height(root) !== -1;
};
