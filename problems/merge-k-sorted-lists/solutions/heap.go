/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
type heads []*ListNode

func (h heads) Len() int           { return len(h) }
func (h heads) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h heads) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *heads) Pop() any {
    last := len(*h) - 1
    node := (*h)[last]
    *h = (*h)[:last]
    return node
}

func mergeKLists(lists []*ListNode) *ListNode {
    h := heads{}
    for _, head := range lists {
        if head != nil {
            h = append(h, head)
        }
    }
    heap.Init(&h)
    dummy := &ListNode{}
    for tail := dummy; len(h) > 0; tail = tail.Next {
        tail.Next = h[0]
        if h[0].Next == nil {
            heap.Pop(&h)
        } else {
            h[0] = h[0].Next
            heap.Fix(&h, 0)
        }
    }
    return dummy.Next
}
