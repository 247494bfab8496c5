// declares: wrong
// A map of values keeps each value once.
func mergeKLists(lists []*ListNode) *ListNode {
    seen := map[int]bool{}
    values := []int{}
    for _, node := range lists {
        for ; node != nil; node = node.Next {
            if !seen[node.Val] {
                seen[node.Val] = true
                values = append(values, node.Val)
            }
        }
    }
    sort.Ints(values)
    dummy := &ListNode{}
    tail := dummy
    for _, v := range values {
        tail.Next = &ListNode{Val: v}
        tail = tail.Next
    }
    return dummy.Next
}
