class Solution {
    private int best;

    public int maxPathSum(TreeNode root) {
        best = root.val;
        gain(root);
        return best;
    }

    // What the subtree can add to a path that comes from above: never less than nothing.
    private int gain(TreeNode node) {
        if (node == null) {
            return 0;
        }
        int left = gain(node.left);
        int right = gain(node.right);
        best = Math.max(best, left + node.val + right);
        return Math.max(0, node.val + Math.max(left, right));
    }
}
