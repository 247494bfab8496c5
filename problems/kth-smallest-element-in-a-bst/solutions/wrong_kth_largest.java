// declares: wrong
// Walks the right subtree first and so finds the k-th greatest value.
class Solution {
    private int left, answer;

    private void walk(TreeNode node) {
        if (node == null) return;
        walk(node.right);
        if (--left == 0) answer = node.val;
        walk(node.left);
    }

    public int kthSmallest(TreeNode root, int k) {
        left = k;
        walk(root);
        return answer;
    }
}
