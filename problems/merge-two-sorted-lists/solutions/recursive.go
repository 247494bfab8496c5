/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
    switch {
    case list1 == nil:
        return list2
    case list2 == nil:
        return list1
    case list2.Val < list1.Val:
        list2.Next = mergeTwoLists(list1, list2.Next)
        return list2
    }
    list1.Next = mergeTwoLists(list1.Next, list2)
    return list1
}
