class Solution {
    public boolean isSubtree(TreeNode root, TreeNode subRoot) {
        Deque<TreeNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            TreeNode node = open.pop();
            if (isSame(node, subRoot)) return true;
            if (node.right != null) open.push(node.right);
            if (node.left != null) open.push(node.left);
        }
        return false;
    }

    private boolean isSame(TreeNode a, TreeNode b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.val == b.val && isSame(a.left, b.left) && isSame(a.right, b.right);
    }
}
