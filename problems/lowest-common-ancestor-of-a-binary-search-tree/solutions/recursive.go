/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val   int
 *     Left  *TreeNode
 *     Right *TreeNode
 * }
 */

func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
    switch low, high := min(p.Val, q.Val), max(p.Val, q.Val); {
    case high < root.Val:
        return lowestCommonAncestor(root.Left, p, q)
    case low > root.Val:
        return lowestCommonAncestor(root.Right, p, q)
    }
    return root
}
