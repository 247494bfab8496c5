func maxDepth(root *TreeNode) (depth int) {
    level := []*TreeNode{root}
    for {
        var below []*TreeNode
        found := false
        for _, node := range level {
            if node != nil {
                found = true
                below = append(below, node.Left, node.Right)
            }
        }
        if !found {
            return depth
        }
        depth++
        level = below
    }
}
