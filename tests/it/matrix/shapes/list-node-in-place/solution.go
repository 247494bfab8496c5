/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func reorderList(head *ListNode)  {
    nodes := []*ListNode{}
    for node := head; node != nil; node = node.Next {
        nodes = append(nodes, node)
    }
    tail := &ListNode{}
    for low, high := 0, len(nodes)-1; low <= high; low, high = low+1, high-1 {
        tail.Next = nodes[low]
        nodes[low].Next = nodes[high]
        tail = nodes[high]
    }
    tail.Next = nil
}
