func reverseList(head *ListNode) *ListNode {
    if head == nil || head.Next == nil {
        return head
    }
    tail := head.Next
    first := reverseList(tail)
    tail.Next, head.Next = head, nil
    return first
}
