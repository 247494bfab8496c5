class Solution {
    private record Shape(int val, int left, int right) {}

    private final Map<Shape, Integer> ids = new HashMap<>();

    public boolean isSubtree(TreeNode root, TreeNode subRoot) {
        int target = id(subRoot, -1);
        return id(root, target) == -1;
    }

    // The number of a subtree, or -1 if the target was met in it.
    private int id(TreeNode node, int target) {
        if (node == null) return 0;
        int left = id(node.left, target);
        if (left == -1) return -1;
        int right = id(node.right, target);
        if (right == -1) return -1;
        Shape shape = new Shape(node.val, left, right);
        int id = ids.computeIfAbsent(shape, s -> ids.size() + 1);
        return id == target ? -1 : id;
    }
}
