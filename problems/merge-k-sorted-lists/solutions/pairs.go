func mergeKLists(lists []*ListNode) *ListNode {
    switch n := len(lists); n {
    case 0:
        return nil
    case 1:
        return lists[0]
    default:
        return mergeTwo(mergeKLists(lists[:n/2]), mergeKLists(lists[n/2:]))
    }
}

func mergeTwo(a, b *ListNode) *ListNode {
    var head *ListNode
    link := &head
    for a != nil && b != nil {
        if b.Val < a.Val {
            a, b = b, a
        }
        *link = a
        link = &a.Next
        a = a.Next
    }
    if a == nil {
        a = b
    }
    *link = a
    return head
}
