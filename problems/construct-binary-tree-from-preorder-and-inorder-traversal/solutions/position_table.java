class Solution {
    private final Map<Integer, Integer> place = new HashMap<>();

    public TreeNode buildTree(int[] preorder, int[] inorder) {
        for (int i = 0; i < inorder.length; i++) {
            place.put(inorder[i], i);
        }
        return build(preorder, 0, 0, inorder.length);
    }

    // The subtree of `size` nodes that begins at `pre` in preorder and at `in` in inorder.
    private TreeNode build(int[] preorder, int pre, int in, int size) {
        if (size == 0) {
            return null;
        }
        TreeNode root = new TreeNode(preorder[pre]);
        int left = place.get(root.val) - in;
        root.left = build(preorder, pre + 1, in, left);
        root.right = build(preorder, pre + 1 + left, in + left + 1, size - left - 1);
        return root;
    }
}
