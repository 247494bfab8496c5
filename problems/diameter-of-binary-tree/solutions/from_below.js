/**
 * @param {TreeNode} root
 * @return {number}
 */
var diameterOfBinaryTree = function(root) {
    let longest = 0;
    const arm = (node) => {
        if (!node) return 0;
        const left = arm(node.left);
        const right = arm(node.right);
        longest = Math.max(longest, left + right);
        return 1 + Math.max(left, right);
    };
    arm(root);
    return longest;
};
