// declares: slow
class Solution {
    private boolean contains(TreeNode node, TreeNode wanted) {
        return node != null
            && (node == wanted || contains(node.left, wanted) || contains(node.right, wanted));
    }

    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        TreeNode at = root;
        while (true) {
            if (contains(at.left, p) && contains(at.left, q)) {
                at = at.left;
            } else if (contains(at.right, p) && contains(at.right, q)) {
                at = at.right;
            } else {
                return at;
            }
        }
    }
}
