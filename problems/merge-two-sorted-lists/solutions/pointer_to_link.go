/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
    link := &list1
    for list2 != nil {
        if *link == nil || list2.Val < (*link).Val {
            *link, list2 = list2, *link
        } else {
            link = &(*link).Next
        }
    }
    return list1
}
