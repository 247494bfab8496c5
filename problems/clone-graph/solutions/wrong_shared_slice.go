// declares: wrong
// The struct is copied, and its slice still holds the old neighbours.
func cloneGraph(node *Node) *Node {
    if node == nil {
        return nil
    }
    twin := *node
    return &twin
}
