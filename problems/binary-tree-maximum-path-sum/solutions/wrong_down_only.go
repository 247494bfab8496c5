// declares: wrong
// Knows only paths that lead downwards and never turn.
func maxPathSum(root *TreeNode) int {
    best := math.MinInt32
    var arm func(*TreeNode) int
    arm = func(node *TreeNode) int {
        if node == nil {
            return 0
        }
        sum := node.Val + max(0, arm(node.Left), arm(node.Right))
        best = max(best, sum)
        return sum
    }
    arm(root)
    return best
}
