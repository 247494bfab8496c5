class Solution {
    public Node copyRandomList(Node head) {
        Map<Node, Node> copies = new HashMap<>();
        for (Node node = head; node != null; node = node.next) {
            copies.put(node, new Node(node.val));
        }
        for (Map.Entry<Node, Node> entry : copies.entrySet()) {
            Node original = entry.getKey();
            Node copy = entry.getValue();
            copy.next = copies.get(original.next);
            copy.random = copies.get(original.random);
        }
        return copies.get(head);
    }
}
