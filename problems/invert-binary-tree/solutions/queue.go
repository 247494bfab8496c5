/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func invertTree(root *TreeNode) *TreeNode {
    level := []*TreeNode{root}
    for len(level) > 0 {
        var below []*TreeNode
        for _, node := range level {
            if node != nil {
                node.Left, node.Right = node.Right, node.Left
                below = append(below, node.Left, node.Right)
            }
        }
        level = below
    }
    return root
}
