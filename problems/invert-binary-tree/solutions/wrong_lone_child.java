// declares: wrong
// Swaps only where both children exist.
class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) return null;
        if (root.left != null && root.right != null) {
            TreeNode kept = root.left;
            root.left = root.right;
            root.right = kept;
        }
        invertTree(root.left);
        invertTree(root.right);
        return root;
    }
}
