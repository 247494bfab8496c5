class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        Map<TreeNode, TreeNode> parent = new HashMap<>();
        Deque<TreeNode> stack = new ArrayDeque<>();
        parent.put(root, null);
        stack.push(root);
        while (!(parent.containsKey(p) && parent.containsKey(q))) {
            TreeNode node = stack.pop();
            if (node.left != null) {
                parent.put(node.left, node);
                stack.push(node.left);
            }
            if (node.right != null) {
                parent.put(node.right, node);
                stack.push(node.right);
            }
        }
        Set<TreeNode> ancestors = new HashSet<>();
        for (TreeNode at = p; at != null; at = parent.get(at)) {
            ancestors.add(at);
        }
        TreeNode at = q;
        while (!ancestors.contains(at)) {
            at = parent.get(at);
        }
        return at;
    }
}
