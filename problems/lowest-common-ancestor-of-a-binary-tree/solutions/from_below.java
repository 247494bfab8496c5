class Solution {
    private TreeNode answer;

    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        answer = null;
        count(root, p, q);
        return answer;
    }

    // How many of the two are in this subtree.
    private int count(TreeNode node, TreeNode p, TreeNode q) {
        if (node == null || answer != null) {
            return 0;
        }
        int found = (node == p || node == q) ? 1 : 0;
        found += count(node.left, p, q);
        found += count(node.right, p, q);
        if (found == 2 && answer == null) {
            answer = node;
        }
        return found;
    }
}
