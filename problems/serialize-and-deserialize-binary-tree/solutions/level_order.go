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
    var entries []string
    for queue := []*TreeNode{root}; len(queue) > 0; queue = queue[1:] {
        if node := queue[0]; node == nil {
            entries = append(entries, "_")
        } else {
            entries = append(entries, strconv.Itoa(node.Val))
            queue = append(queue, node.Left, node.Right)
        }
    }
    return strings.Join(entries, ",")
}

// Deserializes your encoded data to tree.
func (this *Codec) deserialize(data string) *TreeNode {
    var root *TreeNode
    // the links that still wait for their node, in the order of the entries
    open := []**TreeNode{&root}
    for _, entry := range strings.Split(data, ",") {
        link := open[0]
        open = open[1:]
        if value, err := strconv.Atoi(entry); err == nil {
            *link = &TreeNode{Val: value}
            open = append(open, &(*link).Left, &(*link).Right)
        }
    }
    return root
}

/**
 * Your Codec object will be instantiated and called as such:
 * ser := Constructor();
 * deser := Constructor();
 * data := ser.serialize(root);
 * ans := deser.deserialize(data);
 */
