func buildTree(preorder []int, inorder []int) *TreeNode {
    root := &TreeNode{Val: preorder[0]}
    open := []*TreeNode{root}
    for _, v := range preorder[1:] {
        node := &TreeNode{Val: v}
        if top := open[len(open)-1]; top.Val != inorder[0] {
            top.Left = node
        } else {
            for len(open) > 0 && open[len(open)-1].Val == inorder[0] {
                top, open, inorder = open[len(open)-1], open[:len(open)-1], inorder[1:]
            }
            top.Right = node
        }
        open = append(open, node)
    }
    return root
}
