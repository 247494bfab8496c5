// declares: wrong
// The value before is a parameter, and what a subtree learned is lost on the way up.
func isValidBST(root *TreeNode) bool {
    return rises(root, math.MinInt64)
}

func rises(node *TreeNode, previous int) bool {
    if node == nil {
        return true
    }
    if !rises(node.Left, previous) || node.Val <= previous {
        return false
    }
    return rises(node.Right, node.Val)
}
