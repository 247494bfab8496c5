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
 * @return {void} Do not return anything, modify root in-place instead.
 */
var turnAround = function(root) {
    if (!root) return;
    [root.left, root.right] = [root.right, root.left];
    turnAround(root.left);
    turnAround(root.right);
};
