func diameterOfBinaryTree(root *TreeNode) (ans int) {
    var height func(node *TreeNode) int
    height = func(node *TreeNode) int {
        if node == nil {
            return 0
        }
        left, right := height(node.Left), height(node.Right)
        ans = max(ans, left+right)
        return 1 + max(left, right)
    }
    height(root)
    return
}
