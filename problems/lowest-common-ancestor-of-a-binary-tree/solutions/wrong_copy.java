// declares: wrong
// Returns a fresh node with the right value.
class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        TreeNode found = find(root, p, q);
        return new TreeNode(found.val);
    }

    private TreeNode find(TreeNode node, TreeNode p, TreeNode q) {
        if (node == null || node == p || node == q) return node;
        TreeNode left = find(node.left, p, q), right = find(node.right, p, q);
        if (left != null && right != null) return node;
        return left != null ? left : right;
    }
}
