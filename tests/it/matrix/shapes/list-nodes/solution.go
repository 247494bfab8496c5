/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func joinLists(lists []*ListNode) *ListNode {
    dummy := &ListNode{}
    tail := dummy
    for _, head := range lists {
        tail.Next = head
        for tail.Next != nil {
            tail = tail.Next
        }
    }
    return dummy.Next
}
