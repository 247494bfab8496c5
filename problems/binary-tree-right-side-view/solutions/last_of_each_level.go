func rightSideView(root *TreeNode) (ans []int) {
    if root == nil {
        return
    }
    level := []*TreeNode{root}
    for len(level) > 0 {
        // The right child is queued first, so that the rightmost node leads its level.
        ans = append(ans, level[0].Val)
        var next []*TreeNode
        for _, node := range level {
            for _, child := range []*TreeNode{node.Right, node.Left} {
                if child != nil {
                    next = append(next, child)
                }
            }
        }
        level = next
    }
    return
}
