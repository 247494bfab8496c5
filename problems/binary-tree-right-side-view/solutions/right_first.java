class Solution {
    private final List<Integer> seen = new ArrayList<>();

    public List<Integer> rightSideView(TreeNode root) {
        look(root, 1);
        return seen;
    }

    private void look(TreeNode node, int level) {
        if (node == null) return;
        if (seen.size() < level) {
            seen.add(node.val);
        }
        look(node.right, level + 1);
        look(node.left, level + 1);
    }
}
