// declares: crash
// After the head start there may be no node left to look behind.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
    front, back := head, head
    for ; n > 0; n-- {
        front = front.Next
    }
    for front.Next != nil {
        front, back = front.Next, back.Next
    }
    back.Next = back.Next.Next
    return head
}
