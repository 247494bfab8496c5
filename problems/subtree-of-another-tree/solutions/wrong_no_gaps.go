// declares: wrong
// Text without marks for missing children does not know left from right.
func isSubtree(root *TreeNode, subRoot *TreeNode) bool {
    return strings.Contains(text(root), text(subRoot))
}

func text(node *TreeNode) string {
    if node == nil {
        return ""
    }
    return fmt.Sprintf("(%d%s%s)", node.Val, text(node.Left), text(node.Right))
}
