/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func singleNodes(head *ListNode) []*ListNode {
    nodes := []*ListNode{}
    for ; head != nil; head = head.Next {
        nodes = append(nodes, &ListNode{Val: head.Val})
    }
    return nodes
}
