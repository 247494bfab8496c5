class Solution {
    public boolean isValidBST(TreeNode root) {
        return within(root, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private boolean within(TreeNode node, long low, long high) {
        if (node == null) {
            return true;
        }
        return low < node.val && node.val < high
            && within(node.left, low, node.val)
            && within(node.right, node.val, high);
    }
}
