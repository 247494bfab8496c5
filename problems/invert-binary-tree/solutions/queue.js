/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
/**
 * @param {TreeNode} root
 * @return {TreeNode}
 */
var invertTree = function(root) {
    const queue = root ? [root] : [];
    for (const node of queue) {
        const { left, right } = node;
        node.left = right;
        node.right = left;
        if (left) queue.push(left);
        if (right) queue.push(right);
    }
    return root;
};
