class Solution {
    private Integer previous;

    public boolean isValidBST(TreeNode root) {
        previous = null;
        return inorder(root);
    }

    private boolean inorder(TreeNode node) {
        if (node == null) return true;
        if (!inorder(node.left)) return false;
        if (previous != null && node.val <= previous) return false;
        previous = node.val;
        return inorder(node.right);
    }
}
