class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) return root;
        Deque<TreeNode> row = new ArrayDeque<>();
        row.add(root);
        while (!row.isEmpty()) {
            TreeNode node = row.poll();
            TreeNode kept = node.left;
            node.left = node.right;
            node.right = kept;
            if (node.left != null) row.add(node.left);
            if (node.right != null) row.add(node.right);
        }
        return root;
    }
}
