// declares: wrong
// Brings the last node to the second place, and leaves it at that.
func reorderList(head *ListNode) {
    if head.Next == nil {
        return
    }
    before := head
    for before.Next.Next != nil {
        before = before.Next
    }
    last := before.Next
    before.Next = nil
    last.Next = head.Next
    head.Next = last
}
