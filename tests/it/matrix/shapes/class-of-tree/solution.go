/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
type BSTIterator struct {
    path []*TreeNode
}


func Constructor(root *TreeNode) BSTIterator {
    it := BSTIterator{}
    it.descend(root)
    return it
}


func (this *BSTIterator) Next() int {
    node := this.path[len(this.path)-1]
    this.path = this.path[:len(this.path)-1]
    this.descend(node.Right)
    return node.Val
}


func (this *BSTIterator) HasNext() bool {
    return len(this.path) > 0
}


/**
 * Your BSTIterator object will be instantiated and called as such:
 * obj := Constructor(root);
 * param_1 := obj.Next();
 * param_2 := obj.HasNext();
 */

func (this *BSTIterator) descend(node *TreeNode) {
    for ; node != nil; node = node.Left {
        this.path = append(this.path, node)
    }
}
