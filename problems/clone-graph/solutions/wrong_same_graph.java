// declares: wrong
// Returns what it was given, which looks just like a copy.
class Solution {
    public Node cloneGraph(Node node) {
        return node;
    }
}
