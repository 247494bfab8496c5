// declares: wrong
// Does not look into the right subtree once something was found on the left.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
    if root == nil || root == p || root == q {
        return root
    }
    if left := lowestCommonAncestor(root.Left, p, q); left != nil {
        return left
    }
    return lowestCommonAncestor(root.Right, p, q)
}
