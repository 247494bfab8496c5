class Solution {
    public int diameterOfBinaryTree(TreeNode root) {
        return measure(root)[1];
    }

    // {height, diameter} of a subtree
    private int[] measure(TreeNode node) {
        if (node == null) {
            return new int[] {0, 0};
        }
        int[] left = measure(node.left);
        int[] right = measure(node.right);
        int height = Math.max(left[0], right[0]) + 1;
        int diameter = Math.max(left[0] + right[0], Math.max(left[1], right[1]));
        return new int[] {height, diameter};
    }
}
