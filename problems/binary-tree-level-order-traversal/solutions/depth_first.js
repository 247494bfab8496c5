/**
 * @param {TreeNode} root
 * @return {number[][]}
 */
var levelOrder = function(root) {
    const levels = [];
    const walk = (node, depth) => {
        if (!node) return;
        (levels[depth] ??= []).push(node.val);
        walk(node.left, depth + 1);
        walk(node.right, depth + 1);
    };
    walk(root, 0);
    return levels;
};
