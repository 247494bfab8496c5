/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */

type Codec struct{}

func Constructor() Codec {
    return Codec{}
}

// Serializes a tree to a single string.
func (this *Codec) serialize(root *TreeNode) string {
    var out strings.Builder
    var visit func(*TreeNode)
    visit = func(node *TreeNode) {
        if node == nil {
            out.WriteString("# ")
            return
        }
        fmt.Fprintf(&out, "%d ", node.Val)
        visit(node.Left)
        visit(node.Right)
    }
    visit(root)
    return out.String()
}

// Deserializes your encoded data to tree.
func (this *Codec) deserialize(data string) *TreeNode {
    words := strings.Fields(data)
    var build func() *TreeNode
    build = func() *TreeNode {
        word := words[0]
        words = words[1:]
        value, err := strconv.Atoi(word)
        if err != nil {
            return nil
        }
        return &TreeNode{value, build(), build()}
    }
    return build()
}

/**
 * Your Codec object will be instantiated and called as such:
 * ser := Constructor();
 * deser := Constructor();
 * data := ser.serialize(root);
 * ans := deser.deserialize(data);
 */
