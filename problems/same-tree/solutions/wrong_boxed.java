// declares: wrong
// Compares boxed values with ==, which is true for equal small ones only.
class Solution {
    private void write(TreeNode node, List<Integer> out) {
        if (node == null) {
            out.add(null);
            return;
        }
        out.add(node.val);
        write(node.left, out);
        write(node.right, out);
    }

    public boolean isSameTree(TreeNode p, TreeNode q) {
        List<Integer> a = new ArrayList<>(), b = new ArrayList<>();
        write(p, a);
        write(q, b);
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) return false;
        }
        return true;
    }
}
