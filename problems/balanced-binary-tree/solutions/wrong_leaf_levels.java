// declares: wrong
// Compares the deepest with the shallowest end of the tree: another definition.
class Solution {
    private int deepest(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(deepest(node.left), deepest(node.right));
    }

    private int shallowest(TreeNode node) {
        return node == null ? 0 : 1 + Math.min(shallowest(node.left), shallowest(node.right));
    }

    public boolean isBalanced(TreeNode root) {
        return deepest(root) - shallowest(root) <= 1;
    }
}
