func kthSmallest(root *TreeNode, k int) int {
    stack := []*TreeNode{}
    for node := root; ; {
        if node != nil {
            stack = append(stack, node)
            node = node.Left
            continue
        }
        top := stack[len(stack)-1]
        stack = stack[:len(stack)-1]
        if k--; k == 0 {
            return top.Val
        }
        node = top.Right
    }
}
