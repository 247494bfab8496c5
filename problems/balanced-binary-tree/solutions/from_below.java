class Solution {
    private boolean balanced;

    public boolean isBalanced(TreeNode root) {
        balanced = true;
        height(root);
        return balanced;
    }

    private int height(TreeNode node) {
        if (node == null || !balanced) {
            return 0;
        }
        int left = height(node.left), right = height(node.right);
        if (Math.abs(left - right) > 1) {
            balanced = false;
        }
        return 1 + Math.max(left, right);
    }
}
