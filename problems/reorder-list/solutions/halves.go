/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func reorderList(head *ListNode) {
    slow, fast := head, head
    for fast.Next != nil && fast.Next.Next != nil {
        slow, fast = slow.Next, fast.Next.Next
    }
    var back *ListNode
    for node := slow.Next; node != nil; {
        node.Next, back, node = back, node, node.Next
    }
    slow.Next = nil
    for front := head; back != nil; front = front.Next.Next {
        rest := back.Next
        back.Next = front.Next
        front.Next = back
        back = rest
    }
}
