// declares: crash
// The hare looks two nodes ahead without looking one ahead.
func hasCycle(head *ListNode) bool {
    slow, fast := head, head
    for fast != nil {
        slow, fast = slow.Next, fast.Next.Next
        if slow == fast {
            return true
        }
    }
    return false
}
