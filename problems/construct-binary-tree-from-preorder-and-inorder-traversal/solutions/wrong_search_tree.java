// declares: wrong
// Takes the tree for a search tree and lets inorder be.
class Solution {
    public TreeNode buildTree(int[] preorder, int[] inorder) {
        TreeNode root = new TreeNode(preorder[0]);
        for (int i = 1; i < preorder.length; i++) {
            TreeNode at = root;
            while (true) {
                if (preorder[i] < at.val) {
                    if (at.left == null) {
                        at.left = new TreeNode(preorder[i]);
                        break;
                    }
                    at = at.left;
                } else {
                    if (at.right == null) {
                        at.right = new TreeNode(preorder[i]);
                        break;
                    }
                    at = at.right;
                }
            }
        }
        return root;
    }
}
