func reorderList(head *ListNode) {
    var nodes []*ListNode
    for node := head; node != nil; node = node.Next {
        nodes = append(nodes, node)
    }
    tail := &ListNode{}
    for i, j := 0, len(nodes)-1; i <= j; i, j = i+1, j-1 {
        tail.Next = nodes[i]
        nodes[i].Next = nodes[j]
        tail = nodes[j]
    }
    tail.Next = nil
}
