func isBalanced(root *TreeNode) bool {
    _, ok := measure(root)
    return ok
}

func measure(node *TreeNode) (height int, ok bool) {
    if node == nil {
        return 0, true
    }
    left, ok := measure(node.Left)
    if !ok {
        return 0, false
    }
    right, ok := measure(node.Right)
    if !ok || left-right > 1 || right-left > 1 {
        return 0, false
    }
    return 1 + max(left, right), true
}
