func isValidBST(root *TreeNode) bool {
    var stack []*TreeNode
    var last *TreeNode
    for node := root; node != nil || len(stack) > 0; node = node.Right {
        for ; node != nil; node = node.Left {
            stack = append(stack, node)
        }
        node = stack[len(stack)-1]
        stack = stack[:len(stack)-1]
        if last != nil && node.Val <= last.Val {
            return false
        }
        last = node
    }
    return true
}
