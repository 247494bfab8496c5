// declares: wrong
// One pair of equal subtrees is taken to be enough.
func isSameTree(p *TreeNode, q *TreeNode) bool {
    if p == nil || q == nil {
        return p == q
    }
    return p.Val == q.Val && (isSameTree(p.Left, q.Left) || isSameTree(p.Right, q.Right))
}
