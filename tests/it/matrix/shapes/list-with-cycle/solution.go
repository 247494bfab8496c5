/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func hasCycle(head *ListNode) bool {
    seen := map[*ListNode]bool{}
    for head != nil && !seen[head] {
        seen[head] = true
        head = head.Next
    }
    return head != nil
}
