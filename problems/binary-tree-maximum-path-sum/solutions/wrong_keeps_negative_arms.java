// declares: wrong
// Always takes both arms, the negative ones too.
class Solution {
    private int best = Integer.MIN_VALUE;

    private int arm(TreeNode node) {
        if (node == null) return 0;
        int left = arm(node.left), right = arm(node.right);
        best = Math.max(best, node.val + left + right);
        return node.val + Math.max(left, right);
    }

    public int maxPathSum(TreeNode root) {
        arm(root);
        return best;
    }
}
