/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Neighbors []*Node
 * }
 */

func cloneGraph(node *Node) *Node {
    if node == nil {
        return nil
    }
    twins := map[*Node]*Node{node: {Val: node.Val}}
    for queue := []*Node{node}; len(queue) > 0; queue = queue[1:] {
        twin := twins[queue[0]]
        for _, neighbor := range queue[0].Neighbors {
            if twins[neighbor] == nil {
                twins[neighbor] = &Node{Val: neighbor.Val}
                queue = append(queue, neighbor)
            }
            twin.Neighbors = append(twin.Neighbors, twins[neighbor])
        }
    }
    return twins[node]
}
