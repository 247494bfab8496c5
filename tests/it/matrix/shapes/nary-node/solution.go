/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Children []*Node
 * }
 */

func mirror(root *Node) *Node {
    if root != nil {
        slices.Reverse(root.Children)
        for _, child := range root.Children {
            mirror(child)
        }
    }
    return root
}
