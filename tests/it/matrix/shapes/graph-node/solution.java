/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {
        val = 0;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val) {
        val = _val;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val, ArrayList<Node> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
}
*/

class Solution {
    private Node copied(Node node, Map<Node, Node> copies) {
        if (!copies.containsKey(node)) {
            Node copy = new Node(node.val);
            copies.put(node, copy);
            for (Node other : node.neighbors) copy.neighbors.add(copied(other, copies));
        }
        return copies.get(node);
    }

    public Node cloneGraph(Node node) {
        return node == null ? null : copied(node, new HashMap<>());
    }
}
