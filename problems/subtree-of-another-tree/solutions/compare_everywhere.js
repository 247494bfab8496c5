/**
 * @param {TreeNode} root
 * @param {TreeNode} subRoot
 * @return {boolean}
 */
var isSubtree = function(root, subRoot) {
    if (!root) return false;
    if (equal(root, subRoot)) return true;
    return isSubtree(root.left, subRoot) || isSubtree(root.right, subRoot);
};

function equal(a, b) {
    if (!a && !b) return true;
    if (!a || !b || a.val !== b.val) return false;
    return equal(a.left, b.left) && equal(a.right, b.right);
}
