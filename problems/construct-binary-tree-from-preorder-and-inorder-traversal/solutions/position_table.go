func buildTree(preorder []int, inorder []int) *TreeNode {
    place := make(map[int]int, len(inorder))
    for i, v := range inorder {
        place[v] = i
    }
    var build func(pre []int, offset int) *TreeNode
    build = func(pre []int, offset int) *TreeNode {
        if len(pre) == 0 {
            return nil
        }
        left := place[pre[0]] - offset
        return &TreeNode{
            Val:   pre[0],
            Left:  build(pre[1:left+1], offset),
            Right: build(pre[left+1:], offset+left+1),
        }
    }
    return build(preorder, 0)
}
