class Solution {
    public int kthSmallest(TreeNode root, int k) {
        Deque<TreeNode> stack = new ArrayDeque<>();
        pushLeft(stack, root);
        while (k > 1) {
            pushLeft(stack, stack.pop().right);
            k--;
        }
        return stack.peek().val;
    }

    private void pushLeft(Deque<TreeNode> stack, TreeNode node) {
        while (node != null) {
            stack.push(node);
            node = node.left;
        }
    }
}
