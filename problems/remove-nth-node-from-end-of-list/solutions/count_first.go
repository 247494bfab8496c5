func removeNthFromEnd(head *ListNode, n int) *ListNode {
    steps := -n
    for node := head; node != nil; node = node.Next {
        steps++
    }
    link := &head
    for ; steps > 0; steps-- {
        link = &(*link).Next
    }
    *link = (*link).Next
    return head
}
