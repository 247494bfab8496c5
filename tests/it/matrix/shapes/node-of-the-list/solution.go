/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
 func detectCycle(head *ListNode) *ListNode {
    seen := map[*ListNode]bool{}
    for head != nil && !seen[head] {
        seen[head] = true
        head = head.Next
    }
    return head
}
