/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func removeNthFromEnd(head *ListNode, n int) *ListNode {
    dummy := &ListNode{Next: head}
    back := dummy
    for front := head; front != nil; front = front.Next {
        if n == 0 {
            back = back.Next
        } else {
            n--
        }
    }
    back.Next = back.Next.Next
    return dummy.Next
}
