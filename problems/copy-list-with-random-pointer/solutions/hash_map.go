/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Next *Node
 *     Random *Node
 * }
 */

func copyRandomList(head *Node) *Node {
    twin := map[*Node]*Node{}
    for p := head; p != nil; p = p.Next {
        twin[p] = &Node{Val: p.Val}
    }
    for old, copied := range twin {
        copied.Next, copied.Random = twin[old.Next], twin[old.Random]
    }
    return twin[head]
}
