// declares: wrong
// Counts in preorder, where a node comes before its left subtree.
func kthSmallest(root *TreeNode, k int) int {
    stack := []*TreeNode{root}
    for {
        node := stack[len(stack)-1]
        stack = stack[:len(stack)-1]
        if node == nil {
            continue
        }
        if k--; k == 0 {
            return node.Val
        }
        stack = append(stack, node.Right, node.Left)
    }
}
