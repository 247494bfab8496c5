func isSameTree(p *TreeNode, q *TreeNode) bool {
    stack := [][2]*TreeNode{{p, q}}
    for len(stack) > 0 {
        top := len(stack) - 1
        a, b := stack[top][0], stack[top][1]
        stack = stack[:top]
        if a == nil && b == nil {
            continue
        }
        if a == nil || b == nil || a.Val != b.Val {
            return false
        }
        stack = append(stack, [2]*TreeNode{a.Left, b.Left}, [2]*TreeNode{a.Right, b.Right})
    }
    return true
}
