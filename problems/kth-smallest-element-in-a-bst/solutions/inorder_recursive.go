func kthSmallest(root *TreeNode, k int) (ans int) {
    var walk func(node *TreeNode) bool
    // Tells whether the walk is over.
    walk = func(node *TreeNode) bool {
        if node == nil {
            return false
        }
        if walk(node.Left) {
            return true
        }
        if k--; k == 0 {
            ans = node.Val
            return true
        }
        return walk(node.Right)
    }
    walk(root)
    return ans
}
