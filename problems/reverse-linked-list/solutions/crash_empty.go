// declares: crash
// Asks the empty list for its next node.
func reverseList(head *ListNode) *ListNode {
    if head.Next == nil {
        return head
    }
    first := reverseList(head.Next)
    head.Next.Next = head
    head.Next = nil
    return first
}
