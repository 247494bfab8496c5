func isValidBST(root *TreeNode) bool {
    return between(root, math.MinInt64, math.MaxInt64)
}

func between(node *TreeNode, low, high int) bool {
    if node == nil {
        return true
    }
    v := node.Val
    return low < v && v < high && between(node.Left, low, v) && between(node.Right, v, high)
}
