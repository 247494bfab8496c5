class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        boolean pLeft = p.val < root.val, qLeft = q.val < root.val;
        if (root == p || root == q || pLeft != qLeft) {
            return root;
        }
        return lowestCommonAncestor(pLeft ? root.left : root.right, p, q);
    }
}
