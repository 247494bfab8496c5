// declares: wrong
// A node of the right value that is not of the tree.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
    for {
        if p.Val < root.Val && q.Val < root.Val {
            root = root.Left
        } else if p.Val > root.Val && q.Val > root.Val {
            root = root.Right
        } else {
            return &TreeNode{Val: root.Val}
        }
    }
}
