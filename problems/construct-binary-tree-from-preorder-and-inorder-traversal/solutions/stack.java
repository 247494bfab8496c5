class Solution {
    public TreeNode buildTree(int[] preorder, int[] inorder) {
        Deque<TreeNode> stack = new ArrayDeque<>();
        TreeNode root = new TreeNode(preorder[0]);
        stack.push(root);
        int in = 0;
        for (int i = 1; i < preorder.length; i++) {
            TreeNode node = new TreeNode(preorder[i]);
            TreeNode parent = null;
            while (!stack.isEmpty() && stack.peek().val == inorder[in]) {
                parent = stack.pop();
                in++;
            }
            if (parent == null) {
                stack.peek().left = node;
            } else {
                parent.right = node;
            }
            stack.push(node);
        }
        return root;
    }
}
