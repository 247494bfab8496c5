// declares: wrong
// Takes nodes from the end, so that every second level runs from right to left.
func levelOrder(root *TreeNode) (ans [][]int) {
    level := []*TreeNode{}
    if root != nil {
        level = append(level, root)
    }
    for len(level) > 0 {
        var values []int
        var below []*TreeNode
        for len(level) > 0 {
            node := level[len(level)-1]
            level = level[:len(level)-1]
            values = append(values, node.Val)
            if node.Left != nil {
                below = append(below, node.Left)
            }
            if node.Right != nil {
                below = append(below, node.Right)
            }
        }
        ans = append(ans, values)
        level = below
    }
    return
}
