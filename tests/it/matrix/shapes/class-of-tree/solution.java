/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
class BSTIterator {
    private final Deque<TreeNode> path = new ArrayDeque<>();

    private void descend(TreeNode node) {
        for (; node != null; node = node.left) path.push(node);
    }

    public BSTIterator(TreeNode root) {
        descend(root);
    }
    
    public int next() {
        TreeNode node = path.pop();
        descend(node.right);
        return node.val;
    }
    
    public boolean hasNext() {
        return !path.isEmpty();
    }
}

/**
 * Your BSTIterator object will be instantiated and called as such:
 * BSTIterator obj = new BSTIterator(root);
 * int param_1 = obj.next();
 * boolean param_2 = obj.hasNext();
 */
