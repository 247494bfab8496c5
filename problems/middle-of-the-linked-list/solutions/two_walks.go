func middleNode(head *ListNode) *ListNode {
    n := 0
    for node := head; node != nil; node = node.Next {
        n++
    }
    for n /= 2; n > 0; n-- {
        head = head.Next
    }
    return head
}
