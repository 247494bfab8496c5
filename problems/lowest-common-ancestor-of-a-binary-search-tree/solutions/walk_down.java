class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        TreeNode node = root;
        // The product is positive as long as both lie on the same side.
        while (((long) node.val - p.val) * ((long) node.val - q.val) > 0) {
            node = p.val < node.val ? node.left : node.right;
        }
        return node;
    }
}
