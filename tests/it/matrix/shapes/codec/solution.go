/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */

type Codec struct {
    words []string
}

func Constructor() Codec {
    return Codec{}
}

// Serializes a tree to a single string.
func (this *Codec) serialize(root *TreeNode) string {
    if root == nil {
        return "#"
    }
    return fmt.Sprint(root.Val, " ", this.serialize(root.Left), " ", this.serialize(root.Right))
}

// Deserializes your encoded data to tree.
func (this *Codec) deserialize(data string) *TreeNode {    
    this.words = strings.Fields(data)
    return this.built()
}


/**
 * Your Codec object will be instantiated and called as such:
 * ser := Constructor();
 * deser := Constructor();
 * data := ser.serialize(root);
 * ans := deser.deserialize(data);
 */

func (this *Codec) built() *TreeNode {
    word := this.words[0]
    this.words = this.words[1:]
    if word == "#" {
        return nil
    }
    val, _ := strconv.Atoi(word)
    return &TreeNode{Val: val, Left: this.built(), Right: this.built()}
}
