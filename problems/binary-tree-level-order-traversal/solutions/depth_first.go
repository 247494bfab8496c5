func levelOrder(root *TreeNode) [][]int {
    levels := [][]int{}
    var walk func(node *TreeNode, depth int)
    walk = func(node *TreeNode, depth int) {
        if node == nil {
            return
        }
        if depth == len(levels) {
            levels = append(levels, nil)
        }
        levels[depth] = append(levels[depth], node.Val)
        walk(node.Left, depth+1)
        walk(node.Right, depth+1)
    }
    walk(root, 0)
    return levels
}
