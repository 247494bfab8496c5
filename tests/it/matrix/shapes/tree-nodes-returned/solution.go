/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func branches(root *TreeNode) []*TreeNode {
    return []*TreeNode{root.Left, root.Right}
}
