func isSameTree(p *TreeNode, q *TreeNode) bool {
    switch {
    case p == nil || q == nil:
        return p == q
    case p.Val != q.Val:
        return false
    }
    return isSameTree(p.Left, q.Left) && isSameTree(p.Right, q.Right)
}
