// declares: wrong
// Splits preorder in the middle, as though the tree were balanced.
func buildTree(preorder []int, inorder []int) *TreeNode {
    if len(preorder) == 0 {
        return nil
    }
    left := len(preorder) / 2
    return &TreeNode{
        Val:   preorder[0],
        Left:  buildTree(preorder[1:left+1], inorder),
        Right: buildTree(preorder[left+1:], inorder),
    }
}
