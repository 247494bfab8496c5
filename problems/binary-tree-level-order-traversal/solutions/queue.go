func levelOrder(root *TreeNode) (ans [][]int) {
    if root == nil {
        return
    }
    for queue := []*TreeNode{root}; len(queue) > 0; {
        n := len(queue)
        level := make([]int, n)
        for i, node := range queue[:n] {
            level[i] = node.Val
            if node.Left != nil {
                queue = append(queue, node.Left)
            }
            if node.Right != nil {
                queue = append(queue, node.Right)
            }
        }
        queue = queue[n:]
        ans = append(ans, level)
    }
    return
}
