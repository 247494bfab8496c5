/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func turnAround(root *TreeNode)  {
    if root != nil {
        root.Left, root.Right = root.Right, root.Left
        turnAround(root.Left)
        turnAround(root.Right)
    }
}
