// declares: crash
// Tests only one of the two links that the fast one follows.
func middleNode(head *ListNode) *ListNode {
    slow, fast := head, head
    for fast != nil {
        slow = slow.Next
        fast = fast.Next.Next
    }
    return slow
}
