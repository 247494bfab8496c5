/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Neighbors []*Node
 * }
 */

func cloneGraph(node *Node) *Node {
    copies := map[*Node]*Node{nil: nil}
    var visit func(*Node) *Node
    visit = func(old *Node) *Node {
        if twin, ok := copies[old]; ok {
            return twin
        }
        twin := &Node{Val: old.Val}
        copies[old] = twin
        for _, near := range old.Neighbors {
            twin.Neighbors = append(twin.Neighbors, visit(near))
        }
        return twin
    }
    return visit(node)
}
