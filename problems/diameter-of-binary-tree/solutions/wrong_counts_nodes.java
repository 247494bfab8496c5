// declares: wrong
// Counts the nodes of the path, one more than its edges.
class Solution {
    private int best = 0;

    private int height(TreeNode node) {
        if (node == null) return 0;
        int left = height(node.left), right = height(node.right);
        best = Math.max(best, left + right + 1);
        return Math.max(left, right) + 1;
    }

    public int diameterOfBinaryTree(TreeNode root) {
        height(root);
        return best;
    }
}
