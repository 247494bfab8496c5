type pattern struct{ val, left, right int }

func isSubtree(root *TreeNode, subRoot *TreeNode) bool {
    numbers := map[pattern]int{}
    var number func(node *TreeNode, note func(int)) int
    number = func(node *TreeNode, note func(int)) int {
        if node == nil {
            return 0
        }
        key := pattern{node.Val, number(node.Left, note), number(node.Right, note)}
        n, known := numbers[key]
        if !known {
            n = len(numbers) + 1
            numbers[key] = n
        }
        note(n)
        return n
    }
    wanted := number(subRoot, func(int) {})
    found := false
    number(root, func(n int) { found = found || n == wanted })
    return found
}
