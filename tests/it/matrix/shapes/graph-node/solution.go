/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Neighbors []*Node
 * }
 */

func cloneGraph(node *Node) *Node {
    copies := map[*Node]*Node{}
    var copied func(node *Node) *Node
    copied = func(node *Node) *Node {
        if node == nil || copies[node] != nil {
            return copies[node]
        }
        copies[node] = &Node{Val: node.Val}
        for _, other := range node.Neighbors {
            copies[node].Neighbors = append(copies[node].Neighbors, copied(other))
        }
        return copies[node]
    }
    return copied(node)
}
