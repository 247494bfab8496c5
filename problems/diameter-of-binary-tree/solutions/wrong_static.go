// declares: wrong
// The package variable keeps the diameter of the tree before.
var best int

func diameterOfBinaryTree(root *TreeNode) int {
    height(root)
    return best
}

func height(node *TreeNode) int {
    if node == nil {
        return 0
    }
    left, right := height(node.Left), height(node.Right)
    if left+right > best {
        best = left + right
    }
    return max(left, right) + 1
}
