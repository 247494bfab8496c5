/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func hasCycle(head *ListNode) bool {
    met := map[*ListNode]bool{}
    for ; head != nil; head = head.Next {
        if met[head] {
            return true
        }
        met[head] = true
    }
    return false
}
