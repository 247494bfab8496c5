class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) {
            return null;
        }
        // A new tree; the given one stays as it is.
        return new TreeNode(root.val, invertTree(root.right), invertTree(root.left));
    }
}
