func maxPathSum(root *TreeNode) int {
    best := root.Val
    var arm func(*TreeNode) int
    arm = func(node *TreeNode) int {
        if node == nil {
            return 0
        }
        left := max(arm(node.Left), 0)
        right := max(arm(node.Right), 0)
        best = max(best, node.Val+left+right)
        return node.Val + max(left, right)
    }
    arm(root)
    return best
}
