// declares: wrong
// Text without a separator in front: 2 is found at the end of 12.
class Solution {
    private void write(TreeNode node, StringBuilder out) {
        if (node == null) {
            out.append("#,");
            return;
        }
        out.append(node.val).append(',');
        write(node.left, out);
        write(node.right, out);
    }

    public boolean isSubtree(TreeNode root, TreeNode subRoot) {
        StringBuilder a = new StringBuilder(), b = new StringBuilder();
        write(root, a);
        write(subRoot, b);
        return a.indexOf(b.toString()) >= 0;
    }
}
