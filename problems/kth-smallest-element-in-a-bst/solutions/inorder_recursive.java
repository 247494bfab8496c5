class Solution {
    private int remaining;
    private int answer;

    public int kthSmallest(TreeNode root, int k) {
        remaining = k;
        walk(root);
        return answer;
    }

    private void walk(TreeNode node) {
        if (node == null || remaining == 0) return;
        walk(node.left);
        if (remaining == 0) return;
        remaining--;
        if (remaining == 0) {
            answer = node.val;
            return;
        }
        walk(node.right);
    }
}
