/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
    var dummy ListNode
    tail := &dummy
    for ; list1 != nil && list2 != nil; tail = tail.Next {
        if list1.Val <= list2.Val {
            tail.Next, list1 = list1, list1.Next
        } else {
            tail.Next, list2 = list2, list2.Next
        }
    }
    tail.Next = list1
    if list1 == nil {
        tail.Next = list2
    }
    return dummy.Next
}
