// declares: wrong
// Visits the left child first and so sees the tree from the left.
class Solution {
    private void walk(TreeNode node, int depth, List<Integer> view) {
        if (node == null) return;
        if (depth == view.size()) view.add(node.val);
        walk(node.left, depth + 1, view);
        walk(node.right, depth + 1, view);
    }

    public List<Integer> rightSideView(TreeNode root) {
        List<Integer> view = new ArrayList<>();
        walk(root, 0, view);
        return view;
    }
}
