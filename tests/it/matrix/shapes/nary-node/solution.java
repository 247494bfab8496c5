/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> children;

    public Node() {}

    public Node(int _val) {
        val = _val;
    }

    public Node(int _val, List<Node> _children) {
        val = _val;
        children = _children;
    }
}
*/

class Solution {
    public Node mirror(Node root) {
        if (root == null) return null;
        Collections.reverse(root.children);
        for (Node child : root.children) mirror(child);
        return root;
    }
}
