type place struct {
    parent *TreeNode
    depth  int
}

func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
    places := map[*TreeNode]place{root: {}}
    for stack := []*TreeNode{root}; len(stack) > 0; {
        node := stack[len(stack)-1]
        stack = stack[:len(stack)-1]
        for _, child := range []*TreeNode{node.Left, node.Right} {
            if child != nil {
                places[child] = place{node, places[node].depth + 1}
                stack = append(stack, child)
            }
        }
    }
    for p != q {
        if places[p].depth >= places[q].depth {
            p = places[p].parent
        } else {
            q = places[q].parent
        }
    }
    return p
}
