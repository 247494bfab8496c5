/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Next *Node
 *     Random *Node
 * }
 */

func copyRandomList(head *Node) *Node {
    copies := map[*Node]*Node{}
    for node := head; node != nil; node = node.Next {
        copies[node] = &Node{Val: node.Val}
    }
    for node, made := range copies {
        made.Next, made.Random = copies[node.Next], copies[node.Random]
    }
    return copies[head]
}
