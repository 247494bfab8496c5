// verdict: WA
// says: runs in a circle
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
    head := &ListNode{}
    head.Next = head
    return head
}
