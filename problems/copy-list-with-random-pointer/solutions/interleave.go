/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
 *     Next *Node
 *     Random *Node
 * }
 */

func copyRandomList(head *Node) *Node {
    if head == nil {
        return nil
    }
    for old := head; old != nil; old = old.Next.Next {
        old.Next = &Node{Val: old.Val, Next: old.Next}
    }
    for old := head; old != nil; old = old.Next.Next {
        if old.Random != nil {
            old.Next.Random = old.Random.Next
        }
    }
    copied := head.Next
    for old := head; old != nil; old = old.Next {
        twin := old.Next
        old.Next = twin.Next
        if twin.Next != nil {
            twin.Next = twin.Next.Next
        }
    }
    return copied
}
